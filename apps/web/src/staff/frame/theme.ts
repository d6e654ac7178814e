import { createTheme, type CSSVariablesResolver, type VariantColorsResolver } from '@mantine/core';

const PINE = ['#eef6f4', '#dcebe8', '#b4d6d0', '#8ac0b7', '#67ada2', '#51a195', '#2f7d74', '#1f5d57', '#184b46', '#103833'] as const;

const FILLED = { background: 'var(--pine)', hover: 'var(--pine-deep)', color: 'var(--on-pine)', border: '1px solid transparent' };
const QUIET = { background: 'transparent', hover: 'var(--hush)', color: 'var(--pine)', border: '1px solid transparent' };
const PLAIN = { background: 'var(--card)', hover: 'var(--hush)', color: 'var(--pine)', border: '1px solid var(--line)' };

/** Every button takes its colours from the tokens, whose pairs are checked for contrast in both schemes. */
const variantColorResolver: VariantColorsResolver = ({ variant }) => {
  if (variant === 'filled') return FILLED;
  if (variant === 'subtle' || variant === 'transparent') return QUIET;
  return PLAIN;
};

export const theme = createTheme({
  primaryColor: 'pine',
  colors: { pine: PINE },
  primaryShade: { light: 7, dark: 3 },
  variantColorResolver,
  fontFamily: 'var(--font)',
  headings: { fontFamily: 'var(--font)', fontWeight: '650' },
  defaultRadius: 'md',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { variant: 'default' } },
  },
});

const shared = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--muted)',
  '--mantine-color-placeholder': 'var(--muted)',
  '--mantine-color-error': 'var(--clay)',
  '--mantine-color-anchor': 'var(--pine)',
  '--mantine-color-default': 'var(--card)',
  '--mantine-color-default-hover': 'var(--hush)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line)',
  '--mantine-primary-color-filled': 'var(--pine)',
  '--mantine-primary-color-filled-hover': 'var(--pine-deep)',
  '--mantine-primary-color-contrast': 'var(--on-pine)',
  '--mantine-color-pine-filled': 'var(--pine)',
  '--mantine-color-pine-outline': 'var(--pine)',
} as const;

/** The tokens follow the device's scheme by themselves, so both schemes name the same ones. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...shared, '--mantine-color-gray-4': 'var(--line)', '--mantine-color-white': 'var(--card)' },
  dark: { ...shared, '--mantine-color-dark-4': 'var(--line)', '--mantine-color-dark-6': 'var(--card)', '--mantine-color-dark-7': 'var(--paper)' },
});

/** The server writes a fresh nonce into each page; the kit's own style elements carry it. */
export const styleNonce = (): string => document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';
