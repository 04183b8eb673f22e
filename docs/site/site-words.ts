/** The words of the site itself as typedoc writes them, and in Vietnamese. */
const words: Readonly<Record<string, string>> = {
  'aria-label="Search" placeholder="Search"': 'aria-label="Tìm kiếm" placeholder="Tìm kiếm"',
  '>Settings<': '>Cài đặt hiển thị<',
  '>On This Page<': '>Trong trang này<',
  '>Theme<': '>Giao diện<',
  '>OS<': '>Theo thiết bị<',
  '>Light<': '>Sáng<',
  '>Dark<': '>Tối<',
  '>Loading...<': '>Đang tải…<',
  'aria-label="Permalink"': 'aria-label="Liên kết đến mục này"',
  'aria-label="Breadcrumb"': 'aria-label="Vị trí trang"',
  'aria-label="Menu"': 'aria-label="Trình đơn"',
  'aria-label="Links"': 'aria-label="Liên kết"',
  'aria-label="Pages"': 'aria-label="Các trang"',
  'aria-label="Table"': 'aria-label="Bảng"',
  'index.html" class="title"': 'index.vi.html" class="title"',
  'start.html">Start<': 'start.vi.html">Bắt đầu<',
  'start.html" class="tsd-nav-link">Start<': 'start.vi.html" class="tsd-nav-link">Bắt đầu<',
  '>Playground<': '>Dùng thử<',
  '>Issue codes<': '>Mã lỗi<',
  '>Glossary<': '>Thuật ngữ<',
  'Generated using': 'Dựng bằng',
};

/** The chapters of the menu in Vietnamese. */
export const chaptersInVietnamese: Readonly<Record<string, string>> = {
  Guides: 'Hướng dẫn',
  'How to': 'Cách làm',
  Rules: 'Quy tắc',
  Examples: 'Ví dụ',
  'To look up': 'Tra cứu',
  'The project': 'Dự án',
  Modules: 'Tham chiếu',
};

/** Puts the words of the site on a page into Vietnamese; what the page itself says stands elsewhere. */
export function inVietnamese(html: string): string {
  const from = html.indexOf('<div class="tsd-panel tsd-typography">');
  if (from < 0) return translated(html);
  const to = html.indexOf('<div class="col-sidebar"', from);
  return translated(html.slice(0, from)) + html.slice(from, to) + translated(html.slice(to));
}

const translated = (html: string): string =>
  Object.entries(words).reduce(
    (text, [english, vietnamese]) => text.replaceAll(english, vietnamese),
    html,
  );
