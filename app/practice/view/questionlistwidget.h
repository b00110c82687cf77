#pragma once

#include "practice/rehearsal.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;

namespace recount
{

class QuestionDelegate;
class QuestionFilterModel;
class QuestionListModel;

/// Search, filter and the list of questions.
class QuestionListWidget : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionListWidget(QWidget *parent = nullptr);

    QuestionListModel &model() { return *m_model; }
    void packsChanged();

    /// Marks the question in the list without choosing it again.
    void setCurrentKey(const QString &questionKey);
    /// Chooses the neighbour in the filtered list; the first one when the current question is
    /// not in it.
    void chooseNext();
    void choosePrevious();
    void focusSearch();
    void focusList();
    void clearSearch();

Q_SIGNALS:
    void questionChosen(const QString &questionKey);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addClearButton();
    void choose(const QModelIndex &index);
    void chooseNeighbour(int step);
    void resultsChanged();
    void restoreCurrent();

    QuestionListModel *m_model = nullptr;
    QuestionFilterModel *m_filter = nullptr;
    QuestionDelegate *m_delegate = nullptr;
    QLineEdit *m_search = nullptr;
    QComboBox *m_states = nullptr;
    QListView *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_empty = nullptr;
    QPushButton *m_showAll = nullptr;
    QLabel *m_count = nullptr;
    QString m_currentKey;
    bool m_restoring = false;
};

} // namespace recount
