import { type TreeNode } from './regulationTree';

/** What a key does in a tree: goes to a node, or opens or closes one. */
export type TreeStep = Readonly<{ choose: string }> | Readonly<{ toggle: string; isOpen: boolean }>;

/**
 * The step for a key, by the habits of trees: up and down among what is seen, towards the children to open or go in, back to close or
 * go out. From right to left the arrows to the sides change their meaning.
 */
export function stepInTree(
  key: string,
  visible: readonly TreeNode[],
  at: number,
  opened: ReadonlySet<string>,
  isFromRight: boolean,
): TreeStep | undefined {
  const node = visible[at];
  if (!node) return undefined;
  const isOpen = opened.has(node.key);
  const to = (index: number): TreeStep => ({
    choose: visible[Math.max(0, Math.min(index, visible.length - 1))]!.key,
  });
  switch (key) {
    case 'ArrowDown':
      return to(at + 1);
    case 'ArrowUp':
      return to(at - 1);
    case 'Home':
      return to(0);
    case 'End':
      return to(visible.length - 1);
    case 'Enter':
    case ' ':
      return to(at);
    case isFromRight ? 'ArrowLeft' : 'ArrowRight':
      if (node.children.length === 0) return undefined;
      return isOpen ? to(at + 1) : { toggle: node.key, isOpen: true };
    case isFromRight ? 'ArrowRight' : 'ArrowLeft':
      if (isOpen && node.children.length > 0) return { toggle: node.key, isOpen: false };
      return node.parent === null ? undefined : { choose: node.parent };
    default:
      return undefined;
  }
}
