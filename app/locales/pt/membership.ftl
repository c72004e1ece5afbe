### Membership of the network, applied for with a submission.

# The applicant’s page
membership-title = Adesão à rede
membership-link = O governo é membro da rede? Peça a adesão com esta candidatura
membership-lede = Se o governo ainda não é membro da rede, pode pedir a adesão aqui. O pedido não influi na candidatura, e o júri não lê nada dele.
membership-government = Nome do governo
membership-kind = Tipo de governo
membership-kind-municipality = Município
membership-kind-metropolitan = Área metropolitana ou associação de municípios
membership-kind-region = Província, departamento ou região
membership-kind-other = Outro organismo público
membership-country = País
membership-population = Habitantes
membership-population-small = Menos de 50 mil
membership-population-medium = De 50 mil a 250 mil
membership-population-large = De 250 mil a 1 milhão
membership-population-very-large = Mais de 1 milhão
membership-contact = Pessoa de contato
membership-email = Endereço de e-mail
membership-phone = Telefone
membership-authorised = Tenho autorização para pedir a adesão em nome deste governo.
membership-readers = Lido por quem participa na candidatura e, depois de enviado, pela secretaria técnica. Nada é publicado.
membership-send = Enviar o pedido
membership-save = Guardar para depois
membership-sent = Enviado. A secretaria técnica vai lê-lo.
membership-saved = Guardado. Nada foi enviado ainda.
membership-stale = Nesse meio-tempo, outra pessoa guardou, enviou ou decidiu. O que foi escrito continua aqui; o que está guardado aparece acima ou ao abrir a página de novo.
membership-state-draft = Não enviado
membership-state-received = Recebido
membership-state-accepted = Aceito
membership-state-declined = Recusado
# The secretariat’s page
membership-office-title = Pedidos de adesão
membership-count = Pedidos: { $count }
membership-none = Nenhum pedido foi enviado
membership-table = Como tabela (CSV)
membership-submission = A candidatura
membership-decide = Decidir
membership-note = Nota
membership-note-readers = Lida pela entidade candidata ao lado do pedido. Para recusar é preciso uma nota.
membership-accept = Aceitar
membership-decline = Recusar
