"""Authorities and the certificates that they sign, made for one test. Loaded by path."""

import datetime as dt
import ipaddress

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

DAY = dt.timedelta(days=1)


def _name(text):
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def _alternative(text):
    try:
        return x509.IPAddress(ipaddress.ip_address(text))
    except ValueError:
        return x509.DNSName(text)


class Authority:
    """Signs certificates; its own is at ``path``."""

    def __init__(self, folder, name="reformwatch test authority"):
        self.name = name
        self.folder = folder
        self._key = ec.generate_private_key(ec.SECP256R1())
        self.path = folder / "ca" / "ca.crt"
        signed = self._certificate(name, self._key.public_key(), [], authority=True, ends=dt.datetime.now(dt.UTC) + DAY)
        self._write(self.path, signed)

    def sign(self, name, hosts, *, ends=DAY):
        """The certificate of a server and its key, where compose.yaml has them."""
        key = ec.generate_private_key(ec.SECP256R1())
        paths = tuple(self.folder / name / f"{name}.{ending}" for ending in ("crt", "key"))
        ends = dt.datetime.now(dt.UTC) + ends
        self._write(paths[0], self._certificate(name, key.public_key(), hosts, authority=False, ends=ends))
        paths[1].write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            )
        )
        return paths

    def _certificate(self, name, key, hosts, *, authority, ends):
        builder = (
            x509.CertificateBuilder()
            .subject_name(_name(name))
            .issuer_name(_name(self.name))
            .public_key(key)
            .serial_number(x509.random_serial_number())
            .not_valid_before(ends - 30 * DAY)
            .not_valid_after(ends)
            .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
        )
        if hosts:
            builder = builder.add_extension(x509.SubjectAlternativeName(list(map(_alternative, hosts))), critical=False)
        return builder.sign(self._key, hashes.SHA256())

    @staticmethod
    def _write(path, certificate):
        path.parent.mkdir(parents=True)
        path.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
