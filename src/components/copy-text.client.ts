/** Writes a text to the clipboard. Returns false where the browser doesn't allow it. */
const written = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

/** Adds a button to each name of the list inside it that copies the text below the name. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const { copy = '', copied = '', selected = '' } = this.dataset;
    const status = document.createElement('p');
    status.className = 'hidden-text';
    status.setAttribute('role', 'status');
    this.append(status);
    for (const name of this.querySelectorAll('dt')) {
      const text = name.nextElementSibling;
      if (text === null) continue;
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = copy;
      button.setAttribute('aria-label', `${copy} ${name.textContent.trim()}`);
      button.addEventListener('click', () => {
        void written(text.textContent.trim()).then((isWritten) => {
          if (!isWritten) getSelection()?.selectAllChildren(text);
          button.textContent = isWritten ? copied : copy;
          // Emptied first, so that the same words are announced again.
          status.textContent = '';
          requestAnimationFrame(() => (status.textContent = isWritten ? copied : selected));
          setTimeout(() => (button.textContent = copy), 3000);
        });
      });
      name.append(button);
    }
    const block = this.closest('details');
    if (block !== null && location.hash === `#${block.id}`) block.open = true;
  }
}

customElements.define('copy-text', CopyText);
