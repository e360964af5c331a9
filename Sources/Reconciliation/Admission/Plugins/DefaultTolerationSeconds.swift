import Kubernetes

extension AdmissionPlugin {
    /// Pods without tolerations for them stay for five minutes on a node that is not ready or unreachable.
    ///
    /// *Source:* kubernetes plugin/pkg/admission/defaulttolerationseconds/admission.go.
    static let defaultTolerationSeconds = AdmissionPlugin(
        name: "DefaultTolerationSeconds",
        admit: { spec, _ in
            for key in ["node.kubernetes.io/not-ready", "node.kubernetes.io/unreachable"] {
                let isTolerated = spec.tolerations.contains {
                    ($0.key == key || $0.key.isEmpty) && ($0.effect == TaintEffect.noExecute || $0.effect.isEmpty)
                }
                guard !isTolerated else { continue }
                var toleration = Toleration()
                toleration.key = key
                toleration.operator = TolerationOperator.exists
                toleration.effect = TaintEffect.noExecute
                toleration.tolerationSeconds = 300
                spec.tolerations.append(toleration)
            }
            return nil
        })
}
