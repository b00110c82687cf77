#pragma once

#include "context/drillround.h"
#include "context/drillstore.h"
#include "packs/pack.h"

#include <QList>
#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>

class QPlainTextEdit;
class QPushButton;
class QShortcut;

namespace recount
{

class Clock;
class DrillOrderList;
class DrillSortForm;
class ErrorSink;
class ReadingArea;
class TextLabel;

/// A round of a drill, one item at a time: think, say or type the answer, or arrange the cards;
/// compare; grade. Every grade is kept at once. What was typed and where one was stays while the
/// page is hidden.
class DrillPage : public QWidget
{
    Q_OBJECT

public:
    /// Clock, sink and the store's thread outlive the page.
    DrillPage(const Clock &clock, const DrillStore &store, ErrorSink &errors, DrillChance chance,
              QWidget *parent = nullptr);

    /// Makes below an item what it can be spoken with; may answer nullptr.
    using MakeSpeech = std::function<QWidget *(const DrillItem &item, QWidget *parent)>;
    void setSpeech(MakeSpeech makeSpeech) { m_makeSpeech = std::move(makeSpeech); }

    /// Goes on with the round of this company and drill, or begins one.
    void start(const std::shared_ptr<const Pack> &pack, DrillSet set);
    const DrillRound &round() const { return m_round; }

Q_SIGNALS:
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    void begin(bool ahead);
    void showItem();
    QWidget *makeItem(const DrillItem &item);
    void addForm(const DrillItem &item, QWidget *column);
    void showEnd();
    void reveal();
    QWidget *makeVerdict(const DrillItem &item);
    void grade(int grade);
    void store(const DrillEvent &event);
    void setFoot(bool item, bool revealed);
    void showShortcuts();
    QDate today() const;

    const Clock &m_clock;
    DrillStore m_store;
    ErrorSink &m_errors;
    DrillChance m_chance;
    MakeSpeech m_makeSpeech;
    std::shared_ptr<const Pack> m_pack;
    DrillSet m_set = DrillSet::Recall;
    DrillRound m_round;
    bool m_isLoaded = false;
    bool m_isRevealed = false;
    int m_begun = 0; ///< counts rounds, so that a late answer of the store is not mistaken
    qint64 m_shownMs = 0;
    qint64 m_tookMs = 0;

    TextLabel *m_title = nullptr;
    TextLabel *m_progress = nullptr;
    ReadingArea *m_area = nullptr;
    QPushButton *m_reveal = nullptr;
    QPushButton *m_again = nullptr; ///< another round
    TextLabel *m_hint = nullptr;
    QList<QPushButton *> m_grades;
    QList<QShortcut *> m_gradeKeys;
    // Of the item that is shown.
    QPointer<QWidget> m_column;
    QPointer<QPlainTextEdit> m_field;
    QPointer<QWidget> m_tools;
    QPointer<DrillOrderList> m_order;
    QPointer<DrillSortForm> m_sort;
};

} // namespace recount
