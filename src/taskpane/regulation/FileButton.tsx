import { Button, type ButtonProps } from '@fluentui/react-components';
import { useRef } from 'react';

type FileButtonProps = Readonly<{
  label: string;
  /** Endings of names, as an `accept` attribute has them. */
  accept: string;
  testId: string;
  icon?: ButtonProps['icon'];
  isOff: boolean;
  take: (file: File) => void;
}>;

/** A button that asks for a file. */
export function FileButton({ label, accept, testId, icon, isOff, take }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon={icon} disabledFocusable={isOff} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        data-testid={testId}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) take(file);
          // The same file, mended meanwhile, can be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
