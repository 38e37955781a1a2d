/** Longest line under a result, in characters; a sentence is cut at a word there. */
const longest = 180;

/** Returns the first sentence of a text, cut at a word where it is long. */
export const firstSentence = (text: string): string => {
  const [sentence = text] = /^.{20,}?[.؟!?…](?=[»”"’)]*\s|[»”"’)]*$)[»”"’)]*/u.exec(text) ?? [];
  if (sentence.length <= longest) return sentence;
  return `${sentence.slice(0, sentence.lastIndexOf(' ', longest))} …`;
};

/** Returns what stands in a text behind its first sentence. */
export const afterFirstSentence = (text: string): string => {
  const first = firstSentence(text);
  return first.endsWith(' …') ? text.slice(first.length - 2) : text.slice(first.length);
};
