/** English words of `verify`: the signature of the list of files. */
export const verify = {
  unsigned:
    'This copy of the site is not signed: no key was given when it was built. The list shows whether files agree with it, not who made it.',
  signed: 'This copy of the site is signed with minisign, a free program. Its public key:',
  checkSignature: 'These lines fetch the list, the signature and the key, then check the one with the others:',
  comment:
    'minisign must say that the signature and the comment are verified. The trusted comment names the edition: `{{release}}`.',
  site: 'Every page and file of the site has a checksum too: <0>check the files yourself</0>.',
} as const;
