import type { Page } from 'playwright-core';

const GOOD_FILE =
  '{"format":"skillmark-profile","version":1,"skills":[{"id":"ceph","name":"Ceph","level":"expert"},' +
  '{"id":"docker","name":"Docker","level":"expert"},{"id":"rust","name":"Rust","level":"learning","years":1}]}';
const BAD_FILE = GOOD_FILE.replace('learning', 'guru');

const toSkills = (tab: Page) => tab.getByRole('tab').nth(1).click();
const openReport = async (tab: Page) => {
  await tab.locator('.report summary').click();
  await tab.locator('.report .button:enabled').scrollIntoViewIfNeeded();
};
const chooseFile = (text: string) => async (tab: Page) => {
  const buffer = Buffer.from(text);
  await tab
    .locator('.import-skills-part input[type=file]')
    .setInputFiles({ name: 'my-skills.json', mimeType: 'application/json', buffer });
  await tab.getByText('my-skills.json').first().waitFor();
};

/** What a person does in a state before a further picture is taken of it: by state, then by the name the picture gets. */
export const STEPS: Record<string, Record<string, (tab: Page) => Promise<unknown>>> = {
  posting: {
    sum: async (tab) => {
      await tab.locator('.sum-button').click();
      await tab.locator('.sum tfoot').waitFor();
    },
    opened: (tab) => tab.locator('.line-show').first().click(),
    export: (tab) => tab.locator('.export > .button').click(),
    skills: toSkills,
    through: async (tab) => {
      await toSkills(tab);
      await tab.locator('.through summary').click();
      await tab.locator('.through li').first().waitFor();
    },
    search: async (tab) => {
      await toSkills(tab);
      await tab.getByRole('combobox').first().fill('o');
      await tab.getByRole('listbox').waitFor();
    },
    removed: async (tab) => {
      await toSkills(tab);
      await tab.getByRole('button', { name: /Ceph/ }).first().click();
      await tab.locator('.notice').waitFor();
    },
  },
  'saved-again': {
    opened: async (tab) => {
      await tab.locator('.job-notes').waitFor();
      for (const line of await tab.locator('.job-notes summary').all()) await line.click();
    },
  },
  'no-skills': { skills: toSkills },
  facts: { report: openReport },
  'none-board': { report: openReport },
  private: {
    asked: async (tab) => {
      await tab.locator('.save').click();
      await tab.getByRole('dialog').waitFor();
    },
  },
  dashboard: {
    columns: async (tab) => {
      await tab.locator('.table-columns summary').click();
      await tab.locator('.table-columns select').selectOption('own');
    },
    open: async (tab) => {
      await tab.locator('.saved-title').nth(1).click();
      await tab.locator('.saved-details .line').first().waitFor();
    },
    board: async (tab) => {
      await tab.locator('.list-forms button').last().click();
      await tab.locator('.card').first().waitFor();
    },
    selected: async (tab) => {
      for (const at of [0, 1, 2]) await tab.locator('.cell-select input').nth(at).click();
      await tab.locator('.selected-bar').waitFor();
    },
    compared: async (tab) => {
      for (const at of [0, 1, 2]) await tab.locator('.cell-select input').nth(at).click();
      await tab.locator('.selected-bar button:enabled').nth(2).click();
      await tab.locator('.comparison').waitFor();
    },
    removed: async (tab) => {
      await tab.locator('.saved-buttons button').first().click();
      await tab.locator('.notice').waitFor();
    },
  },
  'dashboard-data': {
    postings: async (tab) => {
      const rows = [
        'Go Developer,Quay,https://jobs.example/1,Applied,good',
        'Cook,Ship,https://jobs.example/2,,',
        ',Acme,,,',
      ];
      const buffer = Buffer.from(['Title,Company,URL,Stage,Mood', ...rows].join('\n'));
      await tab
        .locator('.postings-file input[type=file]')
        .setInputFiles({ name: 'jobs.csv', mimeType: 'text/csv', buffer });
      await tab.getByText('jobs.csv').first().waitFor();
    },
    import: chooseFile(GOOD_FILE),
    'import-failed': chooseFile(BAD_FILE),
    delete: async (tab) => {
      await tab.locator('.button-danger').last().click();
      await tab.getByRole('dialog').waitFor();
    },
  },
};
