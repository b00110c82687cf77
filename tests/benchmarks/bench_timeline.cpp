// The timeline with 2,000 entries over 50 years: what one frame of scrolling and zooming costs,
// and what one key in the search.

#include "context/claimsurvey.h"
#include "context/view/contextpage.h"
#include "context/view/timelinepage.h"
#include "context/view/timelinewidget.h"
#include "contextpacks.h"
#include "fakedialogs.h"
#include "fakenavigator.h"
#include "figures.h"

#include <QApplication>
#include <QLineEdit>
#include <QPixmap>
#include <QScrollBar>
#include <QTest>

using namespace recount;

namespace
{

constexpr double frameMs = 16.0;
constexpr double keyMs = 50.0;

/// What a frame takes: the change, and painting what it changed.
template <class Change>
double frame(TimelineWidget &drawing, QPixmap &screen, Change &&change)
{
    return milliseconds([&] {
        change();
        drawing.viewport()->render(&screen);
    });
}

void scrollAndZoom(Figures &figures, TimelineWidget &drawing, const char *name)
{
    QPixmap screen(drawing.viewport()->size() * drawing.devicePixelRatioF());
    screen.setDevicePixelRatio(drawing.devicePixelRatioF());
    std::vector<double> zooming;
    std::vector<double> scrolling;
    drawing.showAll();
    for (int step = 0; step < 40; ++step) {
        zooming.push_back(frame(drawing, screen, [&] { drawing.zoomIn(); }));
        if (step % 8 != 0)
            continue;
        for (int i = 0; i < 40; ++i) {
            scrolling.push_back(frame(drawing, screen, [&] {
                drawing.horizontalScrollBar()->setValue(i * drawing.viewport()->width() / 3);
                drawing.verticalScrollBar()->setValue(i * 11);
            }));
        }
    }
    for (int step = 0; step < 40; ++step)
        zooming.push_back(frame(drawing, screen, [&] { drawing.zoomOut(); }));
    const QByteArray zoom = QByteArray("zoom, ") + name;
    const QByteArray scroll = QByteArray("scroll, ") + name;
    figures.checkAll(zoom.constData(), zooming, "ms", frameMs);
    figures.checkAll(scroll.constData(), scrolling, "ms", frameMs);
}

/// Types and deletes words, each key with everything that follows from it.
void filter(Figures &figures, ContextPage &page, const char *name)
{
    auto *search = page.findChild<QLineEdit *>(QStringLiteral("timelineSearch"));
    QPixmap screen(page.size());
    std::vector<double> keys;
    const auto press = [&](const QString &text) {
        keys.push_back(milliseconds([&] {
            search->setText(text);
            page.render(&screen);
        }));
    };
    for (const QString &words : {QStringLiteral("security database"), QStringLiteral("rollback"),
                                 QStringLiteral("zzz"), QStringLiteral("tool 1")}) {
        for (qsizetype length = 1; length <= words.size(); ++length)
            press(words.left(length));
        for (qsizetype length = words.size() - 1; length >= 0; --length)
            press(words.left(length));
    }
    figures.checkAll(name, keys, "ms", keyMs);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    FakeNavigator navigator;
    FakeDialogs dialogs;
    Figures figures;
    ContextPage page(navigator, dialogs);
    page.resize(1600, 1000);
    page.showPart(ContextPage::Part::Timeline);
    page.show();
    if (!QTest::qWaitForWindowExposed(&page))
        return 2;
    const auto history = longHistory(2000, 600);
    figures.note("2,000 entries shown for the first time",
                 milliseconds([&] { page.setPack(history); }), "ms");
    scrollAndZoom(figures, page.timeline().drawing(), "2,000 entries, 600 months");
    filter(figures, page, "key in the search, drawing");
    page.timeline().setDrawing(false);
    filter(figures, page, "key in the search, list");
    page.timeline().setDrawing(true);
    page.setPack(longHistory(2000, 18));
    scrollAndZoom(figures, page.timeline().drawing(), "2,000 entries, 18 months");
    // Read in a pool job, and only while the figures are looked at.
    figures.note("figures of 2,000 entries read",
                 milliseconds([&] { surveyClaims(*longHistory(2000, 600)); }), "ms");
    page.setPack(quickBite());
    scrollAndZoom(figures, page.timeline().drawing(), "QuickBite");
    return figures.exitCode();
}
