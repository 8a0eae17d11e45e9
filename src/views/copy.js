/*
 * Puts a button beside the links to a release's text and address that copies what they lead to. Without it the links
 * are links. It is sent as it stands here, without these comments.
 */
const material = document.querySelector('.material');
const { copy, copied } = material.dataset;
const status = material.lastElementChild;

async function textOf({ href }) {
  if (!href.endsWith('.txt')) return href;
  const response = await fetch(href);
  /* What has been withdrawn meanwhile is not to be had, nor the page that says so. */
  if (!response.ok) throw response;
  return response.text();
}

async function write(text) {
  try {
    /* Safari lets nobody write who was waiting: it is given what is still to come. */
    const blob = text.then((words) => new Blob([words], { type: 'text/plain' }));
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
  } catch {
    /* Browsers without promises there, and pages that did not come by HTTPS. */
    const area = document.createElement('textarea');
    area.value = await text;
    material.append(area);
    area.select();
    const isCopied = document.execCommand('copy');
    area.remove();
    if (!isCopied) throw area;
  }
}

for (const link of material.querySelectorAll('li + li a')) {
  const button = document.createElement('button');
  const say = (words, announced) => {
    button.textContent = words;
    status.textContent = announced;
  };
  say(copy, '');
  button.ariaLabel = `${copy}: ${link.textContent}`;
  button.onclick = async () => {
    try {
      await write(textOf(link));
      button.focus();
      say(copied, copied);
      setTimeout(say, 3000, copy, '');
    } catch {
      location = link.href;
    }
  };
  link.after(' ', button);
}
