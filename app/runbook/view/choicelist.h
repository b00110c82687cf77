#pragma once

#include "runbook/walk.h"

#include <QList>
#include <QWidget>

class QPushButton;

namespace recount
{

/// The ways on from a place as buttons with numbers, the proposed one marked.
class ChoiceList : public QWidget
{
    Q_OBJECT

public:
    /// The first of them have a digit as their key.
    static constexpr int mostDigits = 9;

    ChoiceList(const RunbookGraph &graph, const QList<Walk::Choice> &choices,
               QWidget *parent = nullptr);

    int count() const { return int(m_buttons.size()); }
    /// -1 for none.
    void setProposed(int choice);
    int proposed() const { return m_proposed; }
    /// As a click on it; nothing for one that leads nowhere.
    void choose(int choice);
    /// "contains `Exited` → Step 2: Read the log"
    QString words(int choice) const { return m_words.value(choice); }

Q_SIGNALS:
    void chosen(int choice);

private:
    QList<QPushButton *> m_buttons;
    QStringList m_words;
    int m_proposed = -1;
};

} // namespace recount
