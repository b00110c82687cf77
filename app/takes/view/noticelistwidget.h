#pragma once

#include "takes/micstatus.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace recount
{

/// One notice: a sign whose outline says how bad it is, the sentence, what can be done.
class NoticeRow : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeRow(const RecorderNotice &notice, QWidget *parent = nullptr);

    const RecorderNotice &notice() const { return m_notice; }

Q_SIGNALS:
    void acted();
    void copyWanted();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RecorderNotice m_notice;
};

/// What the recorder has to tell, as rows that stay until the reason is gone or they are put
/// away. New ones are read out by screen readers.
class NoticeListWidget : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeListWidget(QWidget *parent = nullptr);

    void setNotices(const QList<RecorderNotice> &notices);

Q_SIGNALS:
    void acted(recount::NoticeKind kind);
    /// The take is to be saved elsewhere.
    void copyWanted();
    /// What should be seen now, wherever the page is scrolled to.
    void problemShown(QWidget *notice);

private:
    NoticeRow *rowOf(NoticeKind kind) const;
    void addRow(const RecorderNotice &notice, int position);
    void dismiss(NoticeRow *row);
    void removeRow(NoticeRow *row);

    QVBoxLayout *m_layout;
    QList<NoticeRow *> m_rows;
    QList<RecorderNotice> m_dismissed; ///< as long as the recorder still holds them
};

} // namespace recount
