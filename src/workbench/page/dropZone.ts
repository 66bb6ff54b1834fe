import { make } from './dom';
import { type Speaker } from './speaker';

/** Lets files be dropped anywhere on the page; shows where while they are carried over it. */
export function createDropZone(
  { say, speak }: Speaker,
  onFiles: (files: readonly File[]) => void,
): HTMLElement {
  const words = make('p');
  const zone = make('div', { class: 'drop-zone', hidden: true, 'aria-hidden': 'true' }, words);
  speak(() => {
    words.textContent = say('page.drop');
  });
  const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  addEventListener('dragenter', (event) => {
    if (carriesFiles(event)) zone.hidden = false;
  });
  zone.addEventListener('dragleave', () => {
    zone.hidden = true;
  });
  zone.addEventListener('dragover', (event) => {
    event.preventDefault();
  });
  zone.addEventListener('drop', (event) => {
    event.preventDefault();
    zone.hidden = true;
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) onFiles(files);
  });
  return zone;
}
