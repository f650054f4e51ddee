type Policies = { createPolicy(name: string, rules: { createHTML(html: string): string | null }): unknown }

const { trustedTypes } = window as Window & { trustedTypes?: Policies }

/** React Aria empties its live region by setting empty HTML: that much is allowed, and nothing else. */
trustedTypes?.createPolicy('default', { createHTML: (html) => (html === '' ? html : null) })
