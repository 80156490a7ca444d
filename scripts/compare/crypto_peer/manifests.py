"""Manifests: one that chachong signed is verified here, and one that is made and signed here is admitted by chachong."""
import base64
import hashlib
import json
import pathlib
import subprocess
import sys

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from gmssl import sm3

chachong, work = sys.argv[1], pathlib.Path(sys.argv[2])
BATCH = "410000-20261101-register-001"
MEMBERS = ["format", "file", "province", "kind", "date", "sequence", "rows", "bytes", "digest", "key"]
SOURCE = pathlib.Path("sample-data/register") / f"{BATCH}.csv.zst"


def run(*arguments):
    return subprocess.run([chachong, *map(str, arguments), "--lang", "en"], capture_output=True, text=True)


def signed_bytes(manifest):
    lines = ["chachong submission manifest"] + [f"{member}={manifest[member]}" for member in MEMBERS]
    return "".join(line + "\n" for line in lines).encode()


def digest(data, algorithm):
    return f"{algorithm}:" + (hashlib.sha256(data).hexdigest() if algorithm == "sha256" else sm3.sm3_hash(list(data)))


def trusted(name, public_key):
    (work / "trust").mkdir(exist_ok=True)
    (work / "trust" / f"{name}.toml").write_text(
        f'name = "{name}"\nprovince = "410000"\nalgorithm = "ed25519"\n'
        f'public_key = "{base64.b64encode(public_key).decode()}"\n'
        "valid_from = 2026-01-01\nvalid_until = 2026-12-31\n")


# What chachong signs. Its private key is one that other programs read.
assert run("keygen", "henan", "--province", "410000", "-o", work / "keys").returncode == 0
key = load_pem_private_key((work / "keys/henan.key").read_bytes(), password=None)
for algorithm in ["sha256", "sm3"]:
    out = work / algorithm
    assert run("pack", SOURCE, "-o", out, "--key", work / "keys/henan.key", "--digest", algorithm).returncode == 0
    manifest = json.loads((out / f"{BATCH}.manifest.json").read_text())
    payload = (out / manifest["file"]).read_bytes()
    assert manifest["digest"] == digest(payload, algorithm) and manifest["bytes"] == len(payload)
    assert manifest["key"] == hashlib.sha256(key.public_key().public_bytes_raw()).hexdigest()[:16]
    key.public_key().verify(base64.b64decode(manifest["signature"]), signed_bytes(manifest))
    print(f"signed by chachong with {algorithm}: verified")

# What is signed here.
key = Ed25519PrivateKey.generate()
trusted("own", key.public_key().public_bytes_raw())
payload = SOURCE.read_bytes()
for algorithm in ["sha256", "sm3"]:
    out = work / f"own-{algorithm}"
    out.mkdir()
    manifest = {
        "format": 1, "file": f"{BATCH}.csv.zst", "province": "410000", "kind": "register", "date": "2026-11-01",
        "sequence": 1, "rows": 1216, "bytes": len(payload), "digest": digest(payload, algorithm),
        "key": hashlib.sha256(key.public_key().public_bytes_raw()).hexdigest()[:16],
    }
    manifest["signature"] = base64.b64encode(key.sign(signed_bytes(manifest))).decode()
    (out / manifest["file"]).write_bytes(payload)
    (out / f"{BATCH}.manifest.json").write_text(json.dumps(manifest))
    arguments = ["verify", out / manifest["file"], "--trust", work / "trust", "--date", "2026-11-25"]
    assert run(*arguments).returncode == 0, run(*arguments).stdout
    manifest["rows"] += 1
    (out / f"{BATCH}.manifest.json").write_text(json.dumps(manifest))
    assert run(*arguments).returncode == 4
    print(f"signed here with {algorithm}: admitted by chachong, and refused when changed")
