"""Sealed payloads: what chachong seals is opened here, by RFC 9180 written out with the primitives of another library."""
import hashlib
import hmac
import pathlib
import subprocess
import sys

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.serialization import load_pem_private_key

chachong, work = sys.argv[1], pathlib.Path(sys.argv[2])
PART = (1 << 20) + 16
KEM = b"KEM\x00\x20"
SUITE = b"HPKE\x00\x20\x00\x01\x00\x03"


def extract(suite, salt, label, key):
    return hmac.digest(salt or b"\0" * 32, b"HPKE-v1" + suite + label + key, hashlib.sha256)


def expand(suite, key, label, info, length):
    info = length.to_bytes(2, "big") + b"HPKE-v1" + suite + label + info
    # One block is as much as is ever asked for.
    return hmac.digest(key, info + b"\x01", hashlib.sha256)[:length]


def open_sealed(sealed, private_key):
    assert sealed[:8] == b"CCSEAL1\n"
    encapsulated, body = sealed[8:40], sealed[40:]
    secret = private_key.exchange(X25519PublicKey.from_public_bytes(encapsulated))
    context = encapsulated + private_key.public_key().public_bytes_raw()
    shared = expand(KEM, extract(KEM, b"", b"eae_prk", secret), b"shared_secret", context, 32)
    schedule = (b"\0" + extract(SUITE, b"", b"psk_id_hash", b"")
                + extract(SUITE, b"", b"info_hash", b"chachong sealed submission 1"))
    secret = extract(SUITE, shared, b"secret", b"")
    cipher = ChaCha20Poly1305(expand(SUITE, secret, b"key", schedule, 32))
    nonce = int.from_bytes(expand(SUITE, secret, b"base_nonce", schedule, 12), "big")
    parts = [body[start:start + PART] for start in range(0, len(body), PART)]
    payload = b"".join(
        cipher.decrypt((nonce ^ number).to_bytes(12, "big"), part, b"last" if number == len(parts) - 1 else b"more")
        for number, part in enumerate(parts))
    return payload, len(parts)


def run(*arguments):
    subprocess.run([chachong, *map(str, arguments), "--quiet"], check=True)


run("keygen", "henan", "--province", "410000", "-o", work / "keys")
run("keygen", "ministry", "--encryption", "-o", work / "ministry")
run("synthesise", "-o", work / "country", "--registrations", 60000, "--provinces", 1, "--seed", 1)
source = next((work / "country/register").iterdir())
batch = f"{source.name[:6]}-20261101-register-001"
(work / f"{batch}.csv.zst").write_bytes(source.read_bytes())
run("pack", work / f"{batch}.csv.zst", "-o", work / "plain", "--key", work / "keys/henan.key")
run("pack", work / f"{batch}.csv.zst", "-o", work / "sealed", "--key", work / "keys/henan.key",
    "--encrypt-to", work / "ministry/ministry.toml")

key = load_pem_private_key((work / "ministry/ministry.key").read_bytes(), password=None)
opened, parts = open_sealed((work / "sealed" / f"{batch}.csv.zst.sealed").read_bytes(), key)
assert opened == (work / "plain" / f"{batch}.csv.zst").read_bytes()
print(f"sealed by chachong in {parts} parts: opened")
