import json
import urllib.error
import urllib.request

import pytest


def test_the_server_answers_and_lets_nobody_in_without_a_name(elasticsearch_address):
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(f"{elasticsearch_address}/_cluster/health", timeout=10)  # noqa: S310  # our own server
    with refused.value as answer:
        assert answer.code == 401
        assert json.load(answer)["error"]["type"] == "security_exception"


@pytest.mark.parametrize(("ci", "outcome"), [("true", pytest.fail.Exception), ("", pytest.skip.Exception)])
def test_without_java_tests_are_left_out_but_never_on_ci(elasticsearch_conftest, monkeypatch, ci, outcome):
    monkeypatch.setenv("CI", ci)
    monkeypatch.setattr(elasticsearch_conftest.load_script(), "missing", lambda: "no Java")
    with pytest.raises(outcome, match="no Java"):
        elasticsearch_conftest.require_elasticsearch()
