#include "practice/view/practiceshortcuts.h"

#include "practice/view/gradewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace recount
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PracticeShortcuts)
};

using Action = PracticeAction;

PracticeShortcut simple(Action action, QList<QKeySequence> keys, const QString &what,
                        const QString &remark = {})
{
    PracticeShortcut shortcut;
    shortcut.action = action;
    shortcut.keys = std::move(keys);
    shortcut.what = what;
    shortcut.remark = remark;
    return shortcut;
}

PracticeShortcut repeating(Action action, QList<QKeySequence> keys, const QString &what)
{
    PracticeShortcut shortcut = simple(action, std::move(keys), what);
    shortcut.repeats = true;
    return shortcut;
}

/// The digit row of a French keyboard gives other characters without Shift.
bool hasFrenchDigits()
{
    return QLocale().language() == QLocale::French;
}

PracticeShortcut grading(Action action, Grade grade, Qt::Key digit, Qt::Key french)
{
    PracticeShortcut shortcut =
        simple(action, {QKeySequence(digit)}, Words::tr("Grade: %1").arg(gradeWord(grade)));
    if (hasFrenchDigits())
        shortcut.silent = {QKeySequence(french)};
    return shortcut;
}

} // namespace

QList<PracticeShortcutGroup> practiceShortcuts()
{
    const auto key = [](auto combination) { return QKeySequence(combination); };
    const QString seconds = Words::tr("%1 s", "a few seconds");
    const QString step = seconds.arg(SeekStepMs / 1000);
    const QString fine = seconds.arg(FineSeekStepMs / 1000);
    return {
        {Words::tr("Recording"),
         {
             simple(Action::Record, {key(Qt::Key_R)}, Words::tr("Start or stop recording")),
             simple(Action::PauseRecording, {key(Qt::Key_P)},
                    Words::tr("Pause the recording, or go on")),
             simple(Action::Marker, {key(Qt::Key_M)}, Words::tr("Mark this place in the take")),
         }},
        {Words::tr("Listening"),
         {
             simple(Action::Play, {key(Qt::Key_Space), key(Qt::Key_K)},
                    Words::tr("Play or pause the take"),
                    Words::tr("On a control reached with Tab, Space presses, opens or ticks it; "
                              "K plays from everywhere.")),
             repeating(Action::SeekBack, {key(Qt::Key_Left)}, Words::tr("Back by %1").arg(step)),
             repeating(Action::SeekForward, {key(Qt::Key_Right)},
                       Words::tr("Forward by %1").arg(step)),
             repeating(Action::SeekBackFine, {key(Qt::SHIFT | Qt::Key_Left)},
                       Words::tr("Back by %1").arg(fine)),
             repeating(Action::SeekForwardFine, {key(Qt::SHIFT | Qt::Key_Right)},
                       Words::tr("Forward by %1").arg(fine)),
             simple(Action::Compare, {key(Qt::Key_X)},
                    Words::tr("Switch between the two takes compared")),
         }},
        {Words::tr("Revealing and grading"),
         {
             simple(Action::NextStage, {key(Qt::Key_H)}, Words::tr("Open the next stage"),
                    Words::tr("Before your first answer, press it twice.")),
             grading(Action::GradeAgain, Grade::Again, Qt::Key_1, Qt::Key_Ampersand),
             grading(Action::GradeHard, Grade::Hard, Qt::Key_2, Qt::Key_Eacute),
             grading(Action::GradeGood, Grade::Good, Qt::Key_3, Qt::Key_QuoteDbl),
             grading(Action::GradeEasy, Grade::Easy, Qt::Key_4, Qt::Key_Apostrophe),
             simple(Action::Undo, {key(Qt::CTRL | Qt::Key_Z)},
                    Words::tr("Undo the last grade, tick or opening")),
         }},
        {Words::tr("Questions"),
         {
             simple(Action::NextQuestion, {key(Qt::Key_N), key(Qt::CTRL | Qt::Key_Down)},
                    Words::tr("Next question")),
             simple(Action::PreviousQuestion,
                    {key(Qt::SHIFT | Qt::Key_N), key(Qt::CTRL | Qt::Key_Up)},
                    Words::tr("Previous question")),
             simple(Action::Search, {key(Qt::CTRL | Qt::Key_F)}, Words::tr("Search questions")),
             simple(Action::ShowShortcuts, {key(Qt::Key_F1)}, Words::tr("Show this list")),
         }},
    };
}

QString withShortcut(const QString &text, PracticeAction action)
{
    for (const PracticeShortcutGroup &group : practiceShortcuts()) {
        for (const PracticeShortcut &shortcut : group.shortcuts) {
            if (shortcut.action == action) {
                return Words::tr("%1 (%2)", "text and its key")
                    .arg(text, shortcut.keys.first().toString(QKeySequence::NativeText));
            }
        }
    }
    return text;
}

QList<ShortcutGroup> practiceShortcutList()
{
    QList<ShortcutGroup> list;
    for (const PracticeShortcutGroup &group : practiceShortcuts()) {
        ShortcutGroup shown{group.title, {}};
        for (const PracticeShortcut &shortcut : group.shortcuts)
            shown.entries << ShortcutEntry{shortcut.keys, shortcut.what, shortcut.remark};
        list << shown;
    }
    // These belong to one widget each, which handles them itself.
    const auto entry = [](std::initializer_list<Qt::Key> keys, const QString &what) {
        QList<QKeySequence> sequences;
        for (const Qt::Key key : keys)
            sequences << QKeySequence(key);
        return ShortcutEntry{sequences, what, {}};
    };
    list << ShortcutGroup{Words::tr("While the waveform has the focus"),
                          {
                              entry({Qt::Key_Plus}, Words::tr("Show the sound in more detail")),
                              entry({Qt::Key_Minus}, Words::tr("Show more of the take")),
                              entry({Qt::Key_0}, Words::tr("Show the whole take")),
                              entry({Qt::Key_Home}, Words::tr("To the beginning of the take")),
                              entry({Qt::Key_End}, Words::tr("To the end of the take")),
                          }};
    list << ShortcutGroup{Words::tr("While takes or markers have the focus"),
                          {
                              entry({Qt::Key_Delete}, Words::tr("Delete the take or the marker")),
                              entry({Qt::Key_F2}, Words::tr("Change the words of the marker")),
                          }};
    list << windowShortcutGroup();
    return list;
}

} // namespace recount
