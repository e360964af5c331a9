import Diagnostics
import Kubernetes

extension Cluster {
    /// The cluster of examples that name none: eight nodes, each with another effect on daemon pods.
    package static let reference = Cluster(
        yaml: MappedText(file: FileID(rawValue: -1), bytes: referenceText.withUTF8Buffer { Array($0) }))

    /// In the form of `kubectl get nodes,pods -o yaml`.
    package static let referenceText: StaticString = #"""
        apiVersion: v1
        kind: Node
        metadata:
          name: control-plane-1
          labels: {kubernetes.io/hostname: control-plane-1, kubernetes.io/os: linux, kubernetes.io/arch: amd64, node-role.kubernetes.io/control-plane: ''}
        spec:
          taints: [{key: node-role.kubernetes.io/control-plane, effect: NoSchedule}]
        status:
          capacity: {cpu: '4', memory: 8Gi, ephemeral-storage: 100Gi, pods: '110'}
          allocatable: {cpu: '4', memory: 8Gi, ephemeral-storage: 100Gi, pods: '110'}
          conditions: [{type: Ready, status: 'True'}]
        ---
        # A control plane that was set up before 1.24: it has the old taint and not the new one.
        apiVersion: v1
        kind: Node
        metadata:
          name: control-plane-old
          labels: {kubernetes.io/hostname: control-plane-old, kubernetes.io/os: linux, kubernetes.io/arch: amd64, node-role.kubernetes.io/master: ''}
        spec:
          taints: [{key: node-role.kubernetes.io/master, effect: NoSchedule}]
        status:
          capacity: {cpu: '4', memory: 8Gi, ephemeral-storage: 100Gi, pods: '110'}
          allocatable: {cpu: '4', memory: 8Gi, ephemeral-storage: 100Gi, pods: '110'}
          conditions: [{type: Ready, status: 'True'}]
        ---
        apiVersion: v1
        kind: Node
        metadata:
          name: worker-1
          labels: {kubernetes.io/hostname: worker-1, kubernetes.io/os: linux, kubernetes.io/arch: amd64, topology.kubernetes.io/zone: zone-a, disktype: ssd}
        status:
          capacity: {cpu: '4', memory: 8Gi, ephemeral-storage: 100Gi, pods: '110'}
          allocatable: {cpu: '4', memory: 8Gi, ephemeral-storage: 100Gi, pods: '110'}
          conditions: [{type: Ready, status: 'True'}]
        ---
        apiVersion: v1
        kind: Node
        metadata:
          name: worker-2
          labels: {kubernetes.io/hostname: worker-2, kubernetes.io/os: linux, kubernetes.io/arch: arm64, topology.kubernetes.io/zone: zone-b}
        status:
          capacity: {cpu: '4', memory: 8Gi, ephemeral-storage: 100Gi, pods: '110'}
          allocatable: {cpu: '4', memory: 8Gi, ephemeral-storage: 100Gi, pods: '110'}
          conditions: [{type: Ready, status: 'True'}]
        ---
        # Next to nothing is free here: see the pod at the end.
        apiVersion: v1
        kind: Node
        metadata:
          name: worker-full
          labels: {kubernetes.io/hostname: worker-full, kubernetes.io/os: linux, kubernetes.io/arch: amd64, topology.kubernetes.io/zone: zone-b}
        status:
          capacity: {cpu: '4', memory: 8Gi, ephemeral-storage: 100Gi, pods: '110'}
          allocatable: {cpu: '4', memory: 8Gi, ephemeral-storage: 100Gi, pods: '110'}
          conditions: [{type: Ready, status: 'True'}]
        ---
        apiVersion: v1
        kind: Node
        metadata:
          name: worker-cordoned
          labels: {kubernetes.io/hostname: worker-cordoned, kubernetes.io/os: linux, kubernetes.io/arch: amd64, topology.kubernetes.io/zone: zone-a}
        spec:
          unschedulable: true
        status:
          capacity: {cpu: '4', memory: 8Gi, ephemeral-storage: 100Gi, pods: '110'}
          allocatable: {cpu: '4', memory: 8Gi, ephemeral-storage: 100Gi, pods: '110'}
          conditions: [{type: Ready, status: 'True'}]
        ---
        apiVersion: v1
        kind: Node
        metadata:
          name: gpu-1
          labels: {kubernetes.io/hostname: gpu-1, kubernetes.io/os: linux, kubernetes.io/arch: amd64, topology.kubernetes.io/zone: zone-a, nvidia.com/gpu.present: 'true'}
        spec:
          taints: [{key: nvidia.com/gpu, value: present, effect: NoSchedule}]
        status:
          capacity: {cpu: '16', memory: 64Gi, ephemeral-storage: 200Gi, pods: '110', nvidia.com/gpu: '4'}
          allocatable: {cpu: '16', memory: 64Gi, ephemeral-storage: 200Gi, pods: '110', nvidia.com/gpu: '4'}
          conditions: [{type: Ready, status: 'True'}]
        ---
        apiVersion: v1
        kind: Node
        metadata:
          name: worker-notready
          labels: {kubernetes.io/hostname: worker-notready, kubernetes.io/os: linux, kubernetes.io/arch: amd64, topology.kubernetes.io/zone: zone-b}
        status:
          capacity: {cpu: '4', memory: 8Gi, ephemeral-storage: 100Gi, pods: '110'}
          allocatable: {cpu: '4', memory: 8Gi, ephemeral-storage: 100Gi, pods: '110'}
          conditions: [{type: Ready, status: 'False', reason: KubeletNotReady, message: container runtime is down}]
        ---
        apiVersion: v1
        kind: Pod
        metadata: {name: pre-batch, namespace: default, labels: {app: batch}}
        spec:
          nodeName: worker-full
          containers:
          - name: batch
            image: registry.example/batch:1
            resources: {requests: {cpu: 3950m, memory: 8000Mi}}
        """#
}
