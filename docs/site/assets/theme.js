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
