#pragma once

#include "takes/take.h"
#include "takes/view/binwidget.h"
#include "takes/view/takesservices.h"

#include <QWidget>

#include <optional>

class QListView;

namespace recount
{

class ComparisonBar;
class PlayerPanel;
class TakeActionsBar;
class TakeExporter;
class TakeNotes;
class TakesModel;
class TextLabel;

/// The takes of the open question: the list, the player, notes and markers, comparison, export
/// and the bin. Failures of the store and the player are reported from here. Del is
/// handled here; the other keys belong to the page, which calls the slots.
class TakesWidget : public QWidget
{
    Q_OBJECT

public:
    explicit TakesWidget(const TakesServices &services, QWidget *parent = nullptr);

    /// Shows the takes of a question; `partNames` names its follow-ups by their id.
    void setQuestion(const QString &questionKey, const QHash<QString, QString> &partNames = {});
    /// How the bin calls questions.
    void setQuestionName(BinModel::QuestionName name);
    /// The take that is selected; it is the one in the player.
    std::optional<Take> currentTake() const;
    /// Selects a take of the question, as soon as it is in the list.
    void showTake(const TakeId &id);
    /// Listens from a place: what the rubric's "covered at 0:47" does. A take that is in the bin
    /// is offered to be restored.
    void playFrom(const TakeId &id, qint64 positionMs);
    const TakeExporter &exporter() const;

public Q_SLOTS:
    void togglePlay();
    /// Negative goes back.
    void seekBy(qint64 milliseconds);
    void switchComparison();
    void addMarker();
    void deleteTake();
    void showBin();

Q_SIGNALS:
    void currentTakeChanged();

private:
    void build();
    QWidget *buildHeader();
    void connectEverything();
    void connectRecorder();
    void showTakes();
    void showRows();
    void select(TakeId id, std::optional<qint64> place = {});
    void findAwaited();
    static QString whileRecording();
    void tellBinned(const TakeId &id, qint64 positionMs);
    void showSelected();
    void compareWith(const TakeId &id);
    void followHeard();

    TakesServices m_services;
    TakesModel *m_model;
    QWidget *m_takesPage;
    BinWidget *m_bin;
    TextLabel *m_title;
    TextLabel *m_empty;
    QWidget *m_content;
    QListView *m_list;
    PlayerPanel *m_panel;
    ComparisonBar *m_comparison;
    TakeNotes *m_notes;
    TakeActionsBar *m_actions;
    TakeId m_awaited;                     ///< to be selected as soon as it is in the list
    std::optional<qint64> m_awaitedPlace; ///< to be heard from there
    TakeId m_unreadable;                  ///< said once, not at every change of its row
};

} // namespace recount
