import { loadText } from '#site-file.client.ts';
import { announce, isWritten } from './clipboard.client.ts';

/** Adds a button to each way to cite inside it: one that copies the text below a name, or the contents of a file. */
class CopyText extends HTMLElement {
  readonly #status = document.createElement('p');

  connectedCallback(): void {
    this.#status.className = 'hidden-text';
    this.#status.setAttribute('role', 'status');
    this.append(this.#status);
    for (const name of this.querySelectorAll('dt')) {
      const text = name.nextElementSibling;
      if (text === null) continue;
      const button = this.#button(name.textContent.trim(), () => Promise.resolve(text.textContent.trim()), text);
      name.append(button);
    }
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[download]')) {
      link.after(this.#button(link.textContent.trim(), () => loadText(link.href), link));
    }
    const block = this.closest('details');
    if (block !== null && location.hash === `#${block.id}`) block.open = true;
  }

  /** Returns a button that copies a text; where that fails, it selects what the text stands in. */
  #button(name: string, text: () => Promise<string>, place: Element): HTMLButtonElement {
    const { copy = '', copied = '', selected = '' } = this.dataset;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = copy;
    button.setAttribute('aria-label', `${copy} ${name}`);
    button.addEventListener('click', () => {
      void isWritten(text).then((isCopied) => {
        if (!isCopied) getSelection()?.selectAllChildren(place);
        button.textContent = isCopied ? copied : copy;
        announce(this.#status, isCopied ? copied : selected);
        setTimeout(() => (button.textContent = copy), 3000);
      });
    });
    return button;
  }
}

customElements.define('copy-text', CopyText);
