const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The stream that holds an Office file locked with a password, as its name stands in the container: UTF-16LE. */
const ENCRYPTED_PACKAGE = [...'EncryptedPackage'].flatMap((character) => [character.charCodeAt(0), 0]);

/** Whether the bytes are an OLE2 container: a .doc or .xls of old, or any Office file locked with a password ([MS-CFB] 2.2). */
export function isOleContainer(bytes: Uint8Array): boolean {
  return OLE_MAGIC.every((byte, index) => bytes[index] === byte);
}

/** Whether an OLE2 container holds a DOCX or XLSX locked with a password ([MS-OFFCRYPTO] 2.3.4.4). */
export function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  for (let start = bytes.indexOf(0x45); start !== -1; start = bytes.indexOf(0x45, start + 1)) {
    if (ENCRYPTED_PACKAGE.every((byte, index) => bytes[start + index] === byte)) return true;
  }
  return false;
}
