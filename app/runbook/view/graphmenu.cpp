#include "runbook/view/graphmenu.h"

#include "runbook/view/runbookgraphview.h"

#include <QCoreApplication>
#include <QMenu>

namespace recount
{

namespace
{

struct GraphMenu {
    Q_DECLARE_TR_FUNCTIONS(GraphMenu)
};

/// As it is shown behind the words; the view handles the key itself.
QString withKey(const QString &words, const char *key)
{
    return QString(words + u'\t' + QString::fromLatin1(key));
}

} // namespace

QMenu *graphMenu(RunbookGraphView &view, int node)
{
    using Copy = RunbookGraphView::Copy;
    auto *menu = new QMenu(&view);
    menu->setObjectName(QStringLiteral("graphMenu"));
    if (node >= 0) {
        menu->addAction(GraphMenu::tr("&Open"), &view, [&view, node] { view.open(node); });
        menu->addSeparator();
    }
    const auto addCopy = [&](const QString &words, Copy what) {
        menu->addAction(words, &view, [&view, what] { Q_EMIT view.copyRequested(what); });
    };
    addCopy(GraphMenu::tr("Copy as &picture"), Copy::Picture);
    addCopy(GraphMenu::tr("Copy as &SVG"), Copy::Svg);
    addCopy(GraphMenu::tr("Copy as &Mermaid"), Copy::Mermaid);
    addCopy(GraphMenu::tr("Copy as &DOT"), Copy::Dot);
    for (QAction *action : menu->actions())
        action->setEnabled(!view.picture().isEmpty());
    menu->addSeparator();
    menu->addAction(withKey(GraphMenu::tr("Zoom &in"), "+"), &view, &RunbookGraphView::zoomIn);
    menu->addAction(withKey(GraphMenu::tr("Zoom o&ut"), "-"), &view, &RunbookGraphView::zoomOut);
    menu->addAction(withKey(GraphMenu::tr("&Real size"), "1"), &view,
                    &RunbookGraphView::actualSize);
    menu->addAction(withKey(GraphMenu::tr("Show &all"), "0"), &view, &RunbookGraphView::fit);
    return menu;
}

} // namespace recount
