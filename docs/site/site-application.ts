import {
  Application,
  Converter,
  DocumentReflection,
  KindRouter,
  type NormalizedPath,
  type ProjectReflection,
  type Reflection,
  ReflectionKind,
  type RouterTarget,
} from 'typedoc';
import {
  addressOf,
  chapterOf,
  chapters,
  isVietnamese,
  readPage,
  root,
  sitePages,
  summaryOf,
  titleOf,
} from './contents';
import { finishPage, readFinishing } from './finish-page';
import { withPictures } from './pictures-in-pages';
import { writeSourcePages } from './source-pages';
import { withFigures } from './test-figures';

const NAMED_ANCHOR = /<a id="([^"]+)">/g;

interface MarkdownToken {
  type: string;
  readonly children: readonly MarkdownToken[] | null;
}

/** As much of markdown-it as is used here; it comes with typedoc. */
interface MarkdownParser {
  readonly core: {
    readonly ruler: {
      push(
        name: string,
        rule: (state: { readonly tokens: readonly MarkdownToken[] }) => void,
      ): void;
    };
  };
}

/** Gives guides the addresses they have in the repository. */
class SiteRouter extends KindRouter {
  protected override getIdealBaseName(target: Reflection): string {
    if (!target.isDocument()) return super.getIdealBaseName(target);
    return addressOf(pageOf(target) ?? target.name);
  }
}

/** Sets typedoc up with the options of package.json and what this site adds. */
export async function createSiteApplication(): Promise<Application> {
  const app = await Application.bootstrap({
    // There is no code host to link to, so the site shows the sources itself.
    disableSources: false,
    disableGit: true,
    basePath: root,
    sourceLinkTemplate: 'site:source/{path}.html#L{line}',
    excludeExternals: true,
    visibilityFilters: {},
    // It leaves out what extends a type that is not shown, and links to it all the same.
    includeHierarchySummary: false,
    favicon: `${root}/docs/site/assets/favicon.svg`,
    // Those in which the pages show code.
    highlightLanguages: ['js', 'json', 'jsx', 'python', 'sh', 'sql', 'text', 'ts'],
    markdownItLoader: showCodeInHeadings,
    customCss: `${root}/docs/site/assets/site.css`,
    navigationLinks: {
      Start: 'site:start.html',
      Playground: 'site:playground/index.html',
      'Issue codes': 'site:issue-codes.html',
      Glossary: 'site:glossary.html',
    },
    navigation: { includeCategories: true, includeGroups: true },
    groupOrder: chapters.flatMap(({ title }) => (title === 'Rules' ? [title, 'Modules'] : [title])),
    sortEntryPoints: false,
    projectDocuments: chapters.flatMap(({ pages }) => pages.map((page) => `${root}/${page}`)),
  });
  app.renderer.defineRouter('site', SiteRouter);
  app.options.setValue('router', 'site');
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, document) => placeDocument(document));
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    nameEntries(project);
    leaveOutTitle(project);
  });
  app.renderer.on('beginPage', ({ model }) => knowNamedAnchors(app, model));
  const finishing = await readFinishing();
  app.renderer.on('endPage', (page) => finishPage(page, finishing));
  app.renderer.on('endRender', (event) => writeSourcePages(app.renderer, event));
  return app;
}

function placeDocument(document: DocumentReflection): void {
  const page = pageOf(document);
  if (page === undefined) return;
  const text = readPage(page);
  document.name = titleOf(text);
  document.frontmatter['group'] = chapterOf(page);
  document.frontmatter['summary'] = summaryOf(text);
  const locale = isVietnamese(page) ? 'vi' : 'en';
  for (const part of document.content) part.text = withPictures(withFigures(part.text), locale);
}

function pageOf(document: DocumentReflection): string | undefined {
  const path = document.project.files.getReflectionPath(document) as NormalizedPath | undefined;
  return sitePages.find((page) => path === `${root}/${page}`);
}

/** typedoc knows the anchors of headings; links may also lead to those that a page writes itself. */
function knowNamedAnchors({ renderer }: Application, model: RouterTarget): void {
  if (!(model instanceof DocumentReflection)) return;
  const slugger = renderer.router?.getSlugger(model);
  for (const { text } of model.content) {
    for (const [, id = ''] of text.matchAll(NAMED_ANCHOR)) slugger?.slug(id);
  }
}

/** Headings are listed by their text, and typedoc takes code for none. */
function showCodeInHeadings(parser: MarkdownParser): void {
  parser.core.ruler.push('code-in-headings', ({ tokens }) => {
    for (const [index, token] of tokens.entries()) {
      const inline = tokens[index + 1];
      if (token.type !== 'heading_open' || inline === undefined) continue;
      for (const part of inline.children ?? []) {
        if (part.type === 'code_inline') part.type = 'text';
      }
    }
  });
}

/** The first page shows the name of the package above the README, whose title says the same. */
function leaveOutTitle({ readme = [] }: ProjectReflection): void {
  const [first] = readme;
  if (first !== undefined) first.text = first.text.replace(/^# .*\n/, '');
}

/** Calls the entries what an import calls them. */
function nameEntries(project: ProjectReflection): void {
  for (const entry of project.getReflectionsByKind(ReflectionKind.Module)) {
    const name = entry.name.replace(/^src\//, '').replace(/\/index$/, '');
    entry.name = ['src', 'index'].includes(name) ? 'model-ward-rules' : `model-ward-rules/${name}`;
  }
}
