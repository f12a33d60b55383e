import { problemText, t } from './texts.js';

/** Does something on the demo's side. @throws Error with a sentence that says why not */
export async function act(action) {
  return post('/actions', JSON.stringify(action));
}

/** For what concerns the whole demo: when it cannot be reached, the bar above says so. */
export async function attempt(action) {
  await act(action).catch(() => {});
}

/** Sends a file ahead of the message that will name it. */
export async function upload(file) {
  const { upload: id } = await post('/uploads', file);
  return { upload: id, name: file.name ?? 'file', type: file.type };
}

async function post(path, body) {
  const response = await fetch(path, { method: 'POST', body }).catch(() => {
    throw new Error(t('unreachable'));
  });
  const result = await response.json();
  if (!response.ok) throw new Error(problemText(result.problem));
  return result;
}

/**
 * Follows what the phones show. After a break the line comes back by itself, and everything is told anew.
 *
 * @param {{organizer?: number, moderator?: number}} choice whose phones
 * @param {(news: object, isFirst: boolean) => void} onNews
 * @param {() => void} onBreak
 * @returns {() => void} ends it
 */
export function follow(choice, onNews, onBreak) {
  const chosen = Object.entries(choice).filter(([, id]) => id !== undefined);
  const source = new EventSource(`/events?${new URLSearchParams(chosen)}`);
  let isFirst = true;
  source.addEventListener('open', () => {
    isFirst = true;
  });
  source.addEventListener('message', ({ data }) => {
    onNews(JSON.parse(data), isFirst);
    isFirst = false;
  });
  source.addEventListener('error', onBreak);
  return () => source.close();
}
