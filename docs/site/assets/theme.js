// A file of its own, since the content security policy of the site allows no script in a page. It holds nothing up: until it has
// run the page has the theme of the device.

document.documentElement.dataset.theme = localStorage.getItem('tsd-theme') || 'os';

/** Leads the keys of the theme's search to the search of this site. */
function onKey(event) {
  const isTyping = /^(?:INPUT|SELECT|TEXTAREA)$/.test(document.activeElement?.tagName ?? '');
  const isShortcut = (event.ctrlKey || event.metaKey) && event.key === 'k';
  if (!isShortcut && (isTyping || event.key !== '/')) return;
  const field = document.querySelector('input[type="search"]');
  if (field === null) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  field.focus();
}

document.addEventListener('keydown', onKey, { capture: true });

/**
 * Takes the link of a group out of the control that opens the group, and makes it the first of the group: a control within a
 * control cannot be told apart by those who use keys or a screen reader.
 */
function takeLinkOut(link) {
  const group = link.closest('details')?.querySelector('ul');
  if (group == null) return;
  const name = document.createElement('span');
  name.textContent = link.textContent;
  link.replaceWith(name);
  const item = document.createElement('li');
  item.append(link);
  group.prepend(item);
}

/** The theme builds the list of pages some time after the page is there. */
function watchPages() {
  const pages = document.getElementById('tsd-nav-container');
  if (pages === null) return;
  const takeLinksOut = () => {
    for (const link of pages.querySelectorAll('summary a')) takeLinkOut(link);
  };
  new MutationObserver(takeLinksOut).observe(pages, { childList: true, subtree: true });
  takeLinksOut();
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', watchPages);
else watchPages();
