import { finalForm, foldLetters } from './fold.ts';

/** Words so frequent that no page is found by them. */
export const stopWords: ReadonlySet<string> = new Set(
  'a an the of in on at to for by from with and or is are was were be been it its this that these those as who what how did does do which than then not no has have had they their we our you your i من في على إلى عن أن إن أو ثم ما لا لم لن هل هو هي هم كان كانت هذا هذه ذلك تلك التي الذي الذين مع كل قد وقد بعد قبل حتى كيف كم لماذا متى أين منذ بين غير عند لدى أما كما لكن إذا وهو وهي ولا ولم وما وفي ومن وعن وأن أي أيضا نحو منها فيها حول معنى معلومات المعلومات عملية'
    .split(' ')
    .map((word) => finalForm(foldLetters(word))),
);
