import { useState, type DragEvent } from 'react';
import { type Given } from './regulationWork';

export type Drop = Readonly<{
  /** Something that can be dropped here is held over the view. */
  isOver: boolean;
  handlers: Readonly<{
    onDragOver: (event: DragEvent) => void;
    onDragLeave: (event: DragEvent) => void;
    onDrop: (event: DragEvent) => void;
  }>;
}>;

/**
 * Takes files and texts that are dropped anywhere on the view: beside the zone the browser would open them in the pane's place. In a
 * field that is typed into, a dropped text stays the field's own.
 */
export function useDrop(take: (given: Given) => void): Drop {
  const [isOver, setIsOver] = useState(false);
  return {
    isOver,
    handlers: {
      onDragOver: (event) => {
        if (!isTaken(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
        setIsOver(true);
      },
      onDragLeave: ({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setIsOver(false);
      },
      onDrop: (event) => {
        setIsOver(false);
        if (!isTaken(event)) return;
        event.preventDefault();
        const [file] = event.dataTransfer.files;
        const text = event.dataTransfer.getData('text/plain');
        if (file) take({ file });
        else if (text.trim() !== '') take({ text });
      },
    },
  };
}

function isTaken({ dataTransfer, target }: DragEvent): boolean {
  if (dataTransfer.types.includes('Files')) return true;
  const isField = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
  return dataTransfer.types.includes('text/plain') && !isField;
}
