declare namespace App {
  interface Locals {
    /** Platforms whose Latin name the page has already given. */
    named?: Set<string>;
  }
}
