#include "context/view/contextshortcuts.h"

#include "context/view/drillwords.h"

#include <QCoreApplication>

namespace recount
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ContextShortcuts)
};

} // namespace

QList<ContextShortcut> contextShortcuts()
{
    using Action = ContextAction;
    return {
        {Action::ShowCompany, QKeySequence(Qt::Key_C), Words::tr("Show the company"), true},
        {Action::ShowTimeline, QKeySequence(Qt::Key_T), Words::tr("Show the timeline"), true},
        {Action::ShowFigures, QKeySequence(Qt::Key_F), Words::tr("Show the figures"), true},
        {Action::SwitchView, QKeySequence(Qt::Key_L),
         Words::tr("Switch between the drawing and the list"), true},
        {Action::Search, QKeySequence(Qt::CTRL | Qt::Key_F),
         Words::tr("Search the timeline or the figures"), true},
        {Action::Edit, QKeySequence(Qt::Key_F2),
         Words::tr("Edit what is chosen or in view, in a company of your own"), true},
        {Action::Add, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
         Words::tr("Write a new entry, in a company of your own"), true},
        {Action::DrillRecall, QKeySequence(Qt::Key_D), Words::tr("Drill what happened, and why"),
         true},
        {Action::DrillCommunication, QKeySequence(Qt::Key_M),
         Words::tr("Drill the communication in an incident"), true},
        {Action::ShowShortcuts, QKeySequence(Qt::Key_F1), Words::tr("Show this list"), true},
        {Action::ZoomIn, QKeySequence(Qt::Key_Plus), Words::tr("Show fewer months"), false},
        {Action::ZoomOut, QKeySequence(Qt::Key_Minus), Words::tr("Show more months"), false},
        {Action::ShowAllMonths, QKeySequence(Qt::Key_0), Words::tr("Show all months"), false},
    };
}

QString withContextShortcut(const QString &text, ContextAction action)
{
    for (const ContextShortcut &shortcut : contextShortcuts()) {
        if (shortcut.action == action)
            return Words::tr("%1 (%2)", "text and its key")
                .arg(text, shortcut.key.toString(QKeySequence::NativeText));
    }
    return text;
}

QList<ShortcutGroup> contextShortcutList()
{
    ShortcutGroup page{Words::tr("Context"), {}};
    ShortcutGroup drawing{Words::tr("While the drawing of the timeline has the focus"), {}};
    const auto entry = [](std::initializer_list<Qt::Key> keys, const QString &what) {
        QList<QKeySequence> sequences;
        for (const Qt::Key key : keys)
            sequences << QKeySequence(key);
        return ShortcutEntry{sequences, what, {}};
    };
    drawing.entries << entry({Qt::Key_Right, Qt::Key_Left}, Words::tr("Next or previous entry"))
                    << entry({Qt::Key_Down, Qt::Key_Up}, Words::tr("Next or previous month"))
                    << entry({Qt::Key_Home, Qt::Key_End}, Words::tr("First or last entry"))
                    << entry({Qt::Key_Return}, Words::tr("Read the entry"));
    for (const ContextShortcut &shortcut : contextShortcuts())
        (shortcut.everywhere ? page : drawing).entries
            << ShortcutEntry{{shortcut.key}, shortcut.what, {}};
    page.entries << entry({Qt::Key_Escape}, Words::tr("Stop editing"))
                 << ShortcutEntry{
                        {QKeySequence(Qt::ALT | Qt::Key_Up), QKeySequence(Qt::ALT | Qt::Key_Down)},
                        Words::tr("Move the row that is being edited"),
                        {}};
    return {page, drawing, drillShortcutGroup(), windowShortcutGroup()};
}

} // namespace recount
