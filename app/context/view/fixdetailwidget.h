#pragma once

#include "context/fixtable.h"

#include <QWidget>

class QBoxLayout;

namespace recount
{

class LinkButton;
class Navigator;

/// What unfolds below a fix: the sentences for an interview, who did what and for how long, the
/// risk of stopping halfway, and the ways to what it belongs to.
class FixDetailWidget : public QWidget
{
    Q_OBJECT

public:
    FixDetailWidget(const FixTable &table, int row, Navigator &navigator, bool editable = false,
                    QWidget *parent = nullptr);

    /// How wide it may be; it is as high as this width asks for.
    void setRoom(int width);
    /// What can have the focus, in the order of Tab.
    QList<QWidget *> focusOrder() const { return m_focusOrder; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void copyRequested(const QString &text);
    void editRequested(const QString &fixId);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLayout *makeSentences(const FixTable &table, int row, Navigator &navigator);
    QLayout *makeFacts(const FixTable &table, int row);
    QLayout *makeLinks(const FixTable &table, int row, Navigator &navigator);
    void addEdit(QLayout &flow, const Fix &fix);
    LinkButton *addLink(QLayout &flow, const QString &text);

    QBoxLayout *m_halves;
    QList<QWidget *> m_focusOrder;
    bool m_editable;
    int m_room = 600;
};

} // namespace recount
