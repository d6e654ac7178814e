interface PolicyFactory {
  createPolicy(name: string, rules: { createHTML: (text: string) => string }): unknown;
}

/**
 * The kit writes its variables into a style element, which the browser treats like markup.
 * The one policy lets such text pass and refuses anything in which a tag could begin; scripts and their addresses have none.
 */
export function refuseMarkup(factory: PolicyFactory | undefined): void {
  factory?.createPolicy('default', {
    createHTML: (text) => {
      if (text.includes('<')) throw new TypeError('Markup in text is refused.');
      return text;
    },
  });
}

/** The browser's own factory, where it has one. */
export const browserPolicies = (): PolicyFactory | undefined => (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
