/** In the place of a button of Payload whose act the server refuses. */
export function NoButton() {
  return null;
}
