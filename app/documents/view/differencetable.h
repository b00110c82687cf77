#pragma once

#include <QTableWidget>
#include <QTimer>

namespace recount
{

/// Two texts side by side, line by line. Lines that differ are marked by a sign and a colour, the
/// words of them that differ are underlined, and long runs of equal lines are left out. Long lines
/// are broken; of very long ones the part around the difference shows.
class DifferenceTable : public QTableWidget
{
    Q_OBJECT

public:
    /// `before` and `after` name the texts above them.
    DifferenceTable(const QString &before, const QString &after, QWidget *parent = nullptr);

    void showTexts(const QByteArray &before, const QByteArray &after);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addNote(const QString &words);

    QTimer m_fitSoon;
};

} // namespace recount
