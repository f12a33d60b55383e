import { el, icon } from './build-element.js';
import { t } from './texts.js';

/** Shows a picture as large as the window lets it; Escape or a click anywhere closes it. */
export function openPicture(url) {
  const viewer = el(
    'dialog',
    {
      class: 'viewer',
      'aria-label': t('photo'),
      onclick: () => viewer.close(),
      onclose: () => viewer.remove(),
    },
    el('img', { src: url, alt: t('photo') }),
    el('button', { type: 'button', class: 'round', 'aria-label': t('close') }, icon('close')),
  );
  document.body.append(viewer);
  viewer.showModal();
}
