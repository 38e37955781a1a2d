/** English words of `drawings`. */
export const drawings = {
  hatch: 'Hatching marks what is false or infected.',
  coins: 'Open coins are still with their owners; filled ones have been stolen.',
  approach: {
    title: 'It often begins with deceiving a person',
    description:
      'Three pictures with arrows between them. On a screen stands the profile of a recruiter; its portrait is hatched, because it is false. A message with a job offer comes to the phone of one person. That person works at an exchange or at the smaller firm that supplies it.',
    recruiter: 'A false recruiter looks for a candidate',
    message: 'The job offer is written for one chosen person',
    workplace: 'That person works at the target, or for its supplier',
  },
  foothold: {
    title: 'One computer can open the way to others',
    description:
      'Three pictures with arrows between them. A file looks like a job test, but part of it is hatched: it carries malware. The file is opened on a laptop, and the hatching stands on its screen. Lines lead from the laptop to the machines of the employer, and one of them is hatched too.',
    file: 'A file or a “test” carries malware',
    laptop: 'It infects the computer that opens it',
    systems: 'From there it can reach the employer’s systems',
  },
  keys: {
    title: 'The key is stolen, or those who hold it are deceived',
    description:
      'Three pictures. In the first a key lies in a wallet, and a filled copy of it has got out. The word “or” stands between it and the second. There, three people who sign payments look at a screen that shows an ordinary payment. An arrow leads to the third: the paper they really sign sends the coins to a hatched address.',
    stolen: 'The private key gets into the thief’s hands',
    or: 'or',
    shown: 'Those who sign are shown an ordinary payment',
    signed: 'But what they sign pays the thief',
  },
  drain: {
    title: 'A payment like any other, and it cannot be called back',
    description:
      'Three pictures with arrows between them. A key stands before a vault full of coins. The coins leave along arrows to several addresses, and are now filled in: stolen. In the last picture the public ledger is a chain of blocks that people look at; the one who moved the money is only a dashed outline.',
    opened: 'With the key or the signatures, the wallet opens',
    moved: 'The coins go to addresses the thief controls',
    seen: 'Everyone can see them move, but not who moved them',
  },
  launder: {
    title: 'The money keeps moving, so that its trail is hard to follow',
    description:
      'Three pictures with arrows between them. One large stolen coin is split into small ones that go to many addresses. Stolen coins cross a bridge from one chain of blocks to another. Stolen coins and coins of other people enter a mixer together, their paths cross, and they come out in another order.',
    split: 'The sum is split over many addresses',
    bridge: 'It crosses from one blockchain to another',
    mixer: 'It is mixed with other people’s coins',
  },
  cashOut: {
    title: 'Some stolen coins become cash, some are frozen; what becomes of many is not known',
    description:
      'Three pictures. Stolen coins lie on the counter of an exchange or a broker. The word “or” stands between two ways it can end: a stolen coin locked inside a padlock, because it was recognised and frozen; or banknotes.',
    counter: 'Some coins reach an exchange or a private broker',
    frozen: 'Recognised in time, they can be frozen',
    or: 'or',
    cash: 'Others become cash',
  },
  fromTheftToFigure: {
    title: 'How a theft becomes a figure on this site',
    description:
      'Four pictures with arrows between them. A magnifier shows a stolen coin in the chain of blocks of a public blockchain. Four papers say who did it, each with the mark of its level of certainty, the surest first: {{levels}}. A record holds the amount and its sources. At the end the marks of the first three levels make one column inside a bracket, the sum; the mark of the suspected thefts stands apart, outside it.',
    seen: 'A theft is seen on the blockchain',
    attributed: 'Somebody attributes it to North Korea',
    record: 'It becomes a record with its sources',
    sum: 'Suspected thefts stay outside headline sums',
  },
} as const;
