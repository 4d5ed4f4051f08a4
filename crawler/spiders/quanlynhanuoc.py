"""Quản lý nhà nước, the magazine of the National Academy of Public Administration.

Grades: S seen in a saved page, U seen as a real address, C stated by public code, G guessed.
"""

from typing import ClassVar

from crawler.systems import WordPress


class QuanLyNhaNuoc(WordPress):
    """Quản lý nhà nước."""

    title: ClassVar[str] = "Quản lý nhà nước"
    # U; the canonical host is www.quanlynhanuoc.vn (U).
    domains: ClassVar[tuple[str, ...]] = ("quanlynhanuoc.vn",)
    home: ClassVar[str] = "https://www.quanlynhanuoc.vn/"  # U
    # Dated paths (U) are those of WordPress: family G.
