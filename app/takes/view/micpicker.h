#pragma once

#include "takes/captureport.h"

#include "widgets/elidingcombobox.h"

namespace recount
{

/// Chooses the microphone: the system's default on top, always with the real name behind it, then
/// every device. Asks for the list when it is first used, not before.
class MicPicker : public ElidingComboBox
{
    Q_OBJECT

public:
    explicit MicPicker(QWidget *parent = nullptr);

    void setDevices(const QList<CaptureDevice> &devices);
    /// An empty id stands for the default. A device that is not connected is shown as such.
    void setChosen(const QByteArray &id, const QString &description);
    QByteArray chosenId() const { return m_chosenId; }
    /// Asks for the list, once.
    void lookForDevices();

    void showPopup() override;

Q_SIGNALS:
    void listNeeded();
    void deviceChosen(const QByteArray &id, const QString &description);
    /// A choice was made in the open list.
    void done();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fill();
    int chosenIndex() const;

    QList<CaptureDevice> m_devices;
    QByteArray m_chosenId;
    QString m_chosenDescription;
    bool m_listed = false;
    bool m_asked = false;
    bool m_listShown = false;
};

} // namespace recount
