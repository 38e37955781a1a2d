/** Announces words, also where they are the same as before. */
const say = (output: Element, words: string): void => {
  output.textContent = '';
  requestAnimationFrame(() => (output.textContent = words));
};

/** One question: its options become a choice, which is answered at once; its folded answer stays for who wants to read why. */
class QuizQuestion extends HTMLElement {
  #options: readonly HTMLInputElement[] = [];
  #verdict = document.createElement('p');
  #right = '';
  state: 'open' | 'right' | 'wrong' = 'open';

  connectedCallback(): void {
    const list = this.querySelector('.options');
    const heading = this.querySelector('h3');
    if (list === null || heading === null || this.#options.length > 0) return;
    const fieldset = document.createElement('fieldset');
    fieldset.setAttribute('aria-labelledby', heading.id);
    const items = [...list.children];
    this.#options = items.map((item, index) => {
      const label = document.createElement('label');
      const input = document.createElement('input');
      const words = document.createElement('span');
      input.type = 'radio';
      input.name = heading.id;
      input.value = String(index);
      words.append(...item.childNodes);
      if (item.hasAttribute('data-right')) {
        input.dataset['right'] = '';
        this.#right = words.textContent.trim();
      }
      label.append(input, words);
      fieldset.append(label);
      return input;
    });
    list.replaceWith(fieldset);
    this.#verdict.className = 'verdict-words';
    this.#verdict.hidden = true;
    // Arrow keys choose on their way to an option: only the button judges.
    const check = document.createElement('button');
    check.type = 'button';
    check.textContent = this.dataset['check'] ?? '';
    check.setAttribute('aria-describedby', heading.id);
    check.addEventListener('click', () => this.#judge());
    fieldset.after(check, this.#verdict);
    fieldset.addEventListener('change', () => {
      this.state = 'open';
      this.#verdict.hidden = true;
    });
  }

  #judge(): void {
    if (!this.#options.some(({ checked }) => checked)) return;
    const isRight = this.#options.some(({ checked, dataset }) => checked && dataset['right'] !== undefined);
    this.state = isRight ? 'right' : 'wrong';
    const words = this.dataset[isRight ? 'isRight' : 'isWrong'] ?? '';
    this.#verdict.textContent = words.replace('{right}', this.#right);
    this.#verdict.hidden = false;
    this.dispatchEvent(new CustomEvent('answered', { bubbles: true, detail: this.#verdict.textContent }));
  }

  /** Forgets what was chosen. */
  reset(): void {
    for (const option of this.#options) option.checked = false;
    this.state = 'open';
    this.#verdict.hidden = true;
    const details = this.querySelector('details');
    if (details !== null) details.open = false;
  }
}

/** The quiz: says how many answers are right, and starts again. */
class LessonQuiz extends HTMLElement {
  connectedCallback(): void {
    for (const part of this.querySelectorAll<HTMLElement>('[data-script]')) part.hidden = false;
    const output = this.querySelector('output');
    if (output === null) return;
    const questions = [...this.querySelectorAll('quiz-question')].filter((one) => one instanceof QuizQuestion);
    const score = (): string => {
      const answered = questions.filter(({ state }) => state !== 'open').length;
      const right = questions.filter(({ state }) => state === 'right').length;
      return (this.dataset['score'] ?? '')
        .replace('{right}', String(right))
        .replace('{answered}', String(answered))
        .replace('{all}', String(questions.length));
    };
    output.textContent = score();
    this.addEventListener('answered', (event) => {
      const verdict = event instanceof CustomEvent && typeof event.detail === 'string' ? event.detail : '';
      say(output, `${verdict} ${score()}`);
    });
    this.querySelector('[data-script] button')?.addEventListener('click', () => {
      for (const question of questions) question.reset();
      say(output, score());
      questions[0]?.querySelector('input')?.focus();
    });
  }
}

// The questions first: the quiz counts them.
customElements.define('quiz-question', QuizQuestion);
customElements.define('lesson-quiz', LessonQuiz);
