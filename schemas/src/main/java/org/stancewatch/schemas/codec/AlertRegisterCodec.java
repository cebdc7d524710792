package org.stancewatch.schemas.codec;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.domain.ledger.AlertRegister;
import org.stancewatch.schema.RegisteredAlert;

final class AlertRegisterCodec implements Codec<AlertRegister, org.stancewatch.schema.AlertRegister> {

    @Override
    public Class<org.stancewatch.schema.AlertRegister> recordType() {
        return org.stancewatch.schema.AlertRegister.class;
    }

    @Override
    public org.stancewatch.schema.AlertRegister toAvro(AlertRegister register) {
        List<RegisteredAlert> alerts = register.alerts().entrySet().stream()
                .map(AlertRegisterCodec::entryToAvro)
                .toList();
        return org.stancewatch.schema.AlertRegister.newBuilder()
                .setKey(register.key())
                .setNext(register.next())
                .setAlerts(alerts)
                .build();
    }

    private static RegisteredAlert entryToAvro(Map.Entry<Integer, Alert> entry) {
        return RegisteredAlert.newBuilder()
                .setNumber(entry.getKey())
                .setAlert(Codecs.ALERT_IN_STATE.toAvro(entry.getValue()))
                .build();
    }

    @Override
    public AlertRegister fromAvro(org.stancewatch.schema.AlertRegister record) {
        TreeMap<Integer, Alert> alerts = new TreeMap<>();
        record.getAlerts()
                .forEach(entry -> alerts.put(entry.getNumber(), Codecs.ALERT_IN_STATE.fromAvro(entry.getAlert())));
        return new AlertRegister(record.getKey(), record.getNext(), alerts);
    }
}
