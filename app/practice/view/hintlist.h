#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QGridLayout;

namespace recount
{

class TextLabel;

/// Short texts one below the other, numbered.
class HintList : public QWidget
{
    Q_OBJECT

public:
    explicit HintList(QWidget *parent = nullptr);

    void setHints(const QStringList &hints);

private:
    struct Row {
        TextLabel *number = nullptr;
        TextLabel *text = nullptr;
    };
    QGridLayout *m_grid = nullptr;
    QList<Row> m_rows; ///< kept for the next question; the surplus is hidden
};

} // namespace recount
