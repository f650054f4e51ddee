import { expect, type Page } from '@playwright/test'

/** Adds a customer by keys, and waits for the page of that customer. */
export async function addCustomer(page: Page, name: string) {
  await expect(page.getByRole('main').getByRole('heading', { level: 1 }).first()).toBeVisible()
  await page.keyboard.press('ControlOrMeta+n')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await expect(page.getByRole('dialog')).toBeHidden()
}
