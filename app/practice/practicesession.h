#pragma once

#include "foundation/clock.h"
#include "foundation/result.h"
#include "packs/pack.h"
#include "practice/rehearsal.h"
#include "takes/take.h"

#include <QObject>

#include <memory>
#include <optional>

namespace recount
{

class StorageThread;

/// The rehearsal on screen: what was revealed, ticked and graded, with undo. Lives on the GUI
/// thread; every change is shown at once and appended to the database on the storage thread.
/// What could not be saved stays on screen, is told by `failed`, and is saved with the next change
/// or by `saveAgain`.
class PracticeSession : public QObject
{
    Q_OBJECT

public:
    PracticeSession(const Clock &clock, StorageThread &storage, QObject *parent = nullptr);
    ~PracticeSession() override;

    /// Shows a question: its latest rehearsal goes on, unless it was graded on an earlier practice
    /// day. `opened` follows.
    void open(const QString &questionKey, const Question &question);
    const Question *question() const;
    QString questionKey() const;
    const Rehearsal &rehearsal() const;
    /// False between `open` and `opened`; changes are ignored as long.
    bool isReady() const;

    /// True as long as a stage would be seen before anything was said.
    bool opensBeforeFirstTake(Stage stage) const;
    void setStageOpen(Stage stage, bool open);
    /// The next stage that has something in it and is not unfolded, in order.
    std::optional<Stage> nextStage() const;
    void openFollowUp(const QString &followUpId);

    /// Where a new take belongs. A graded rehearsal is followed by a new one when `part` is
    /// "answer".
    TakeSubject subjectForTake(const QString &part);
    /// Records a finished take to the rehearsal it was made for, which need not be the one on
    /// screen. Adding a take again changes nothing.
    void addTake(const Take &take);

    void tick(int point, const TakeId &take, std::optional<qint64> positionMs);
    void untick(int point);

    Grade suggestedGrade() const;
    GradeEvidence evidence() const;
    void setGrade(Grade grade);
    /// Ends this run and begins another with everything folded.
    void startOver();

    /// Undo goes back step by step over what was done since the question was opened: openings,
    /// ticks, grades and starting over. A kept take stays.
    bool canUndo() const;
    /// What the next undo takes back, as a menu says it: "grade", "tick", "opening"; translated.
    QString undoText() const;
    void undo();

    bool hasUnsaved() const;
    /// Answers of the database are still to come, each with `failed` or perhaps `allSaved`.
    bool isSaving() const;
    void saveAgain();

Q_SIGNALS:
    void opened();
    void changed();
    /// For the question list.
    void progressChanged(const QString &questionKey);
    void failed(const recount::Error &error);
    /// Nothing is on the way to the database or refused by it any more.
    void allSaved();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace recount
