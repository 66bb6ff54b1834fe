import { type NoticeContent } from './noticeContent';

/** Puts a notice into the page of notice.html and the focus on its button. Everything is put in as text. */
export function showNotice(page: Document, notice: NoticeContent, close: () => void): void {
  const { documentElement: root } = page;
  root.lang = notice.language;
  root.dir = notice.direction;
  page.title = notice.name;
  const find = (id: string) => page.getElementById(id)!;
  find('title').textContent = notice.title;
  find('text').textContent = notice.text;
  find('more').hidden = notice.details === undefined;
  find('more-label').textContent = notice.labels.details;
  find('details').textContent = notice.details ?? '';
  const button = find('close');
  button.textContent = notice.labels.close;
  button.onclick = close;
  page.onkeydown = ({ key }) => {
    if (key === 'Escape') close();
  };
  find('notice').hidden = false;
  button.focus();
}
