import { announce, isWritten } from './clipboard.client.ts';

/** Shows the buttons inside it: one hands the page’s own address to the share sheet of the device, one copies it. */
class SharePage extends HTMLElement {
  readonly #address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;

  connectedCallback(): void {
    const [copy, share] = this.querySelectorAll('button');
    copy?.addEventListener('click', () => void this.#copy());
    share?.addEventListener('click', () => void this.#share());
    // The share sheet of the device; most computers have none.
    if (share !== undefined) share.hidden = !('share' in navigator);
    this.hidden = false;
  }

  async #share(): Promise<void> {
    try {
      await navigator.share({ title: document.title, url: this.#address });
    } catch (error) {
      // Whoever closes the sheet wants nothing else.
      if (!(error instanceof DOMException && error.name === 'AbortError')) await this.#copy();
    }
  }

  /** Copies the address; where that fails, it shows it selected. */
  async #copy(): Promise<void> {
    const { copied = '', selected = '' } = this.dataset;
    const [status, shown] = this.querySelectorAll('output, bdi');
    if (status === undefined || shown === undefined) return;
    const isCopied = await isWritten(() => Promise.resolve(this.#address));
    shown.textContent = isCopied ? '' : this.#address;
    if (!isCopied) getSelection()?.selectAllChildren(shown);
    announce(status, isCopied ? copied : selected);
  }
}

customElements.define('share-page', SharePage);
