#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

#include <optional>

class QRadioButton;

namespace recount
{

class TextLabel;

/// Fixes, each to be called a quickfix or a permanent one.
class DrillSortForm : public QWidget
{
    Q_OBJECT

public:
    explicit DrillSortForm(const QStringList &cards, QWidget *parent = nullptr);

    /// For each card whether it was called permanent; nothing where it was called neither.
    QList<std::optional<bool>> piles() const;
    /// Marks each card in words and with a sign; nothing can be changed after that.
    void showResult(const QList<int> &solution);

private:
    struct Row {
        QRadioButton *quick;
        QRadioButton *permanent;
        TextLabel *verdict;
    };

    QList<Row> m_rows;
};

} // namespace recount
