/** Longest line under a result, in characters; a sentence is cut at a word there. */
const longest = 180;

/** Returns a text of at most so many characters, cut at a word. */
export const cutAtWord = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, text.lastIndexOf(' ', most))} …`;

/** Returns the first sentence of a text, cut at a word where it is long. */
export const firstSentence = (text: string): string => {
  const [sentence = text] = /^.{20,}?[.؟!?…](?=[»”"’)]*\s|[»”"’)]*$)[»”"’)]*/u.exec(text) ?? [];
  return cutAtWord(sentence, longest);
};

/** Returns what stands in a text behind its first sentence. */
export const afterFirstSentence = (text: string): string => {
  const first = firstSentence(text);
  return first.endsWith(' …') ? text.slice(first.length - 2) : text.slice(first.length);
};
