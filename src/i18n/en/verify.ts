/** English words of `verify`: the signature of the list of files. */
export const verify = {
  unsigned:
    'This copy of the site is not signed: it was built without a signing key. The list shows whether files agree with it, not who made it.',
  signed: 'This copy of the site is signed with minisign, a free program. Its public key:',
  checkSignature:
    'These commands fetch the list, the signature and the key, then check the list with the signature and the key:',
  comment:
    'minisign must say that the signature and the comment are verified. The trusted comment names the edition: `{{release}}`.',
  site: 'Every page and file of the site has a checksum too: <0>check the files yourself</0>.',
} as const;
