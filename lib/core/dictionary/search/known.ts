/** The skills that postings name most often, best known first; written by `npm run known`. */
export const BEST_KNOWN = `
python cloud aws front-end react backend javascript security java api agile full-stack testing kubernetes sql go
postgresql ci-cd docker typescript databases machine-learning monitoring devops automation gcp ai rest html node-js
azure open-source css code-review scalability saas git mysql linux microservices terraform c-sharp
distributed-systems nosql ux c-plus-plus qa ruby data-science relational-databases algorithms data-engineering
ruby-on-rails dotnet graphql containers android github test-automation incident-management react-native mongodb
django ios angular php observability object-oriented-programming data-modeling iot apache-kafka version-control redis
vue-js data-structures sql-server scripting orchestration scrum data-pipelines elasticsearch redux scala unit-testing
debugging sdlc apache-spark design-patterns system-design infrastructure-as-code storage big-data networking
high-availability rust kotlin jenkins sre microsoft-excel c mobile-development datadog business-intelligence
blockchain unix data-warehouse cloud-native r performance-tuning ansible crm web-services tdd oracle-database slack
windows jira etl firmware amazon-s3 jquery json sdk aws-lambda github-actions accessibility nlp bash deep-learning
integration-testing salesforce embedded-systems tableau amazon-dynamodb spring webpack ethereum microsoft-office
pytorch apache-airflow computer-vision data-visualization grafana serverless amazon-ec2 prometheus rabbitmq sass
amazon-rds llm shell snowflake swift xml flask hadoop http cryptography gitlab alerting technical-writing
generative-ai web3 tensorflow bigquery erp next-js service-oriented-architecture asp-net circleci seo amazon-sqs
databricks heroku mvc powershell elixir jest kanban amazon-redshift application-security content-management-systems
selenium cypress responsive-design dbt new-relic splunk helm microsoft-powerpoint system-administration gitlab-ci
looker amazon-eks backup bootstrap design-system firewall grpc macos pair-programming provisioning angularjs
apache-cassandra configuration-management domain-driven-design end-to-end-testing root-cause-analysis spring-boot
zoom amazon-ecs soap virtualization wi-fi argo-cd data-lake hibernate laravel orm prototyping
single-page-applications microsoft-word platform-engineering power-bi active-directory apache-flink
event-driven-architecture jakarta-ee solid solidity apollo-graphql clojure confluence data-centre fastapi symfony
tcp-ip aws-iam disaster-recovery figma hubspot nginx statistical-analysis amazon-aurora amazon-cloudwatch concurrency
elk-stack express pandas azure-devops cisco clean-code performance-testing sap amazon-sns aws-cloudformation
buildkite dns oauth phoenix wordpress a-b-testing ajax google-cloud-pub-sub google-cloud-sql haskell
identity-and-access-management junit perl tailwind-css load-balancing maven refactoring websocket network-security
openai penetration-testing vulnerability-management django-rest-framework electron subversion apache-hive chef cissp
defi functional-programming google-kubernetes-engine jupyter middleware objective-c ray scikit-learn
time-series-analysis vmware zendesk amazon-emr apache-http-server data-governance mlops recommender-systems sentry
amazon-kinesis cryptocurrency firebase google-bigtable memcached paas puppet siem smart-contracts sso ember-js
mariadb microsoft-outlook npm vercel adobe amazon-cloudfront celery devsecops enzyme fine-tuning gitops gradle
iso-27001 kernel-development less maven-central nuxt regression-testing apache-solr bitbucket database-administration
delta-lake entity-framework gdpr giac kibana low-code mvvm numpy openapi owasp postman saml stored-procedures stripe
ubuntu atlantis atlassian capacity-planning cloudflare elt evm gis google-analytics gpu groovy hipaa jmeter
microsoft-365 nestjs openid-connect oscp pants soc-2 unity amazon-athena amazon-sagemaker babel bdd cdn
flow-javascript kapitan lean metamask microsoft-teams nist-csf rollbar rspec shopify twilio visual-studio
adobe-photoshop altium-365 amazon-api-gateway apache-tomcat arcgis aws-fargate ceh consul jvm langchain
microsoft-dynamics-365 mlflow mocha multithreading opensearch pl-sql prefect presto rag rbac release-engineering ssh
sumo-logic acceptance-testing apache-hbase cloud-security event-sourcing extreme-programming fivetran itil
manual-testing okta poetry sonatype-lifecycle t-sql vb-net vpn webhooks adobe-experience-manager amazon-route-53
asana aws-cdk bazel bitcoin edr feature-flags flux google-workspace grafana-loki iaas jsp marqeta microsoft-entra-id
microsoft-exchange microsoft-sharepoint notion opentelemetry packer playwright pyspark red-hat-enterprise-linux relay
rpc snyk sonatype-nexus spreadsheets storybook windows-server zero-trust amazon-vpc amplitude bare-metal
clojurescript crossplane cucumber d3-js dask drupal edi ethers-js fedramp flutter google-cloud-run hugging-face ionic
jetpack-compose keras luigi reinforcement-learning relativity scim servicenow snowplow sqlite teleport
threat-modeling uml web3-js workday apache-couchdb apache-parquet apache-struts appium aws-codedeploy
azure-sql-database bgp cad centos chatgpt cism clickhouse cqrs dast dsp eclipse ehr ethernet feature-store ftp
google-sheets honeycomb ids-ips jms lte magento microsoft-visio mobx modbus netsuite open-banking pagerduty pmp
qad-erp rxjs segment sidekiq visual-studio-code waterfall web-components webgl weights-and-biases yaml
adobe-creative-cloud aurelia aws-elastic-beanstalk aws-glue can-bus ccna citrix contentful eslint f-sharp gatsby iis
intellij-idea ipfs jfrog-artifactory jpa jsf jwt llamaindex mapreduce material-ui mattermost openstack
protocol-buffers routing-and-switching rtos sast scipy sftp sketch spring-mvc styled-components swagger
team-foundation-server waf wcf yarn abac adobe-after-effects adobe-experience-cloud ai-agents amazon-elasticache
backbone-js burp-suite chatops cisa clean-architecture crowdstrike css-in-js dom elastic-load-balancing freeswitch
gulp haproxy haystack hdfs headless-cms hedera hpc informatica itsm jdbc kubeflow lan-wan ldap material-design
microcontrollers microsoft-project netlify prettier regular-expressions security-plus singlestore sitecore sox
sql-server-reporting-services tcp teamcity testng timescaledb visual-basic voip webassembly zero-knowledge-proofs
adobe-illustrator amazon-ecr amazon-eventbridge apache-lucene apache-sling apache-superset apache-zookeeper
aws-amplify aws-cli browserstack dagger-2 dagster datarobot dependency-injection domino-data-lab edge-computing
figjam gong google-cloud-functions google-cloud-storage highcharts https laminas lattice marketo matplotlib
microsoft-intune multi-factor-authentication nessus nomad palo-alto-networks pip plc postgis pulumi pytorch-lightning
rackspace razor-syntax rest-assured smartrecruiters soar sql-server-integration-services starknet travis-ci trino
unreal-engine webrtc zapier adp amazon-bedrock amazon-quicksight android-jetpack apache-thrift apex apollo-client
app-store-connect autocad azure-functions bacnet beats bigcommerce bugzilla cakephp chakra-ui cloud-foundry
codeigniter coffeescript contract-testing conversational-ai debian dropwizard erlang fastly fisma fortinet gcloud
gmail google-chat google-cloud-build google-looker-studio hcaptcha hexagonal-architecture ibm-db2 influxdb infura
invision iso-9001 jamstack java-servlets jboss json-rpc karpenter kinetica kopf launchdarkly logstash matlab mcse
micro-frontends microsoft-power-platform mimecast mockito mode-analytics monorepo nagios nat nats nft nunit ollama
openshift phpunit react-query react-testing-library reactive-programming rxjava safe saltstack sanity sap-hana sas
server-side-rendering spacy spark-streaming swiftui talend terraform-enterprise tibco trello turborepo
twelve-factor-app uikit usb vba virtual-private-cloud vlan vuex walletconnect wcag web-accessibility websphere xcode
acquia adc adobe-analytics allen-bradley altium-designer android-studio ansi-x12 apache-activemq apache-beam
apache-cordova apache-mesos aria assembly autodesk-maya autodesk-revit aws-dms azure-data-lake
azure-kubernetes-service azure-synapse-analytics bamboo bem bim ble cka cofense cognex controlnet-industrial csv
data-loss-prevention devicenet digital-forensics digitalocean docker-swarm domo eigenlayer elm ethernet-ip expo
fastlane firebird google-docs grafana-tempo greenhouse gxp h2o-ai hardhat hl7 hmi hp-alm ibm-z ignition-scada
iso-8583 istio jasperreports kotlin-coroutines lamp linq loggly lua mailgun markdown mcsa meteor microsoft-power-apps
microsoft-sentinel mixpanel modicon mongoose moq neon nsubstitute ocaml olap opencv openzeppelin opsgenie oracle-rac
ospf percona pki plc-programming postcss prisma profibus prompt-engineering pwa pytest qt rancher react-router
red-teaming rhce risc-zero san scada sepasoft service-mesh sip spark-sql sql-server-analysis-services system-testing
tanium trunk-based-development udp varnish vite web-scraping wireshark wonderware xamarin xdr xslt zabbix ab-tasty
abap ada adobe-campaign adobe-experience-platform adobe-journey-optimizer adobe-target adverity airtable alteryx
amazon-msk amqp ant ant-design apache-avro apache-druid apache-flume apache-hudi apache-iceberg apache-nifi
apache-pulsar apigee application-load-balancer arm as2 atdd auth0 aws-console aws-kms aws-step-functions
azure-data-factory azure-pipelines blazor bubble ccnp ccsp change-data-capture citrix-virtual-apps-and-desktops ckad
cks cloudflare-workers cluster-api cmmi cni cockroachdb cocoa-touch cohesity contentsquare crystal cuda dart
data-backup datafold datorama debezium demandbase devexpress dhcp dicom didomi docker-compose doctrine drools dropbox
dynamics-ax edifact envoy espresso exchange-online fhir fluentd freshdesk gatekeeper gen-z google-app-engine
google-firestore gpt-4 grails graphene greenplum hashicorp-vault hasura hcl hightouch hitrust hotwire hugo hyper-v
intercom istqb jamf jasmine jsonnet k6 kameleoon kentico keyfactor lightning-web-components linode loadrunner
meta-quest metasploit microsoft-access microsoft-entra-connect microsoft-power-automate modelbit mpls mqtt mulesoft
nas netapp network-plus nmap object-storage odette odex oftp2 okta-workflows onetrust opengl oracle-eloqua pcb-design
perforce play-framework preact productboard proofpoint qgis qlik-sense redmine rethinkdb retrofit rfid
robot-framework rockset rollup room sailpoint sailpoint-identityiq salesforce-marketing-cloud salsify
sap-commerce-cloud sap-s-4hana sdn seeburger sentinelone sinatra sinon-js skia smtp solana solaris specflow spinnaker
ssl stimulus stride svg teradata three-js tls togaf traefik trivy uft uwp vbscript vxworks web3modal wireframing wpf
x-400 x86 xpath xtradb xunit-net yii 1password 3ds-max 6sense 8th-wall active-record acunetix ad-fs adobe-indesign
adobe-launch adobe-premiere-pro adyen ahrefs aix algolia alphago amazon-alexa amazon-linux amazon-ses apache-camel
apache-orc apollo-federation application-insights arbitrum arduino argo-project argo-workflows arm-templates
asp-net-web-forms autocad-civil-3d autodesk-dynamo autodesk-navisworks aws-codepipeline aws-secrets-manager
aws-systems-manager aws-transit-gateway awx axure-rp azure-ad-b2c azure-ai-services azure-app-service
azure-blob-storage azure-cosmos-db azure-logic-apps azure-machine-learning azure-service-bus backstage beanshell
bing-webmaster-tools bitbucket-pipelines bmc-remedy boomi boto3 bsd buildkit cairo capistrano capybara carto
castle-windsor chai chrome-extensions cics cisco-asa cisco-meraki citrix-adc citrix-mcs citrix-provisioning
citrix-storefront classic-asp clickup cmdb cobol common-criteria composer csm cvss dam dax dell-emc delphi detox
dremio druva dynatrace ebpf elastic-security embeddings enterprise-service-bus esri etcd ext-js ffmpeg filecoin
firehydrant flyway foundry-ethereum fpga freertos gainsight gamp-5 gather-town gcc gdb gerrit ggplot2 github-issues
gnu-make google-chrome google-contact-center-ai google-maps-platform google-search-console google-tag-manager
grasshopper graylog gridsome group-policy grunt guice hackerone hapi-js harbor hilt hp-openview hp-ux hris hsm
hugging-face-transformers hypervisor ibm-doors ibm-mq icinga ifttt immutable-js intersystems-iris iptables iso-13485
itar jcl jdeveloper jekyll jenkins-x jinja jruby juniper kafka-streams kaggle kandji kareo karma keboola knockout-js
koa kotlin-flow kustomize lacework lightgbm lims linear linkerd llvm lottie lxc mailing-list marathon matillion
mean-stack meistertask metabase microsoft-dataverse microsoft-defender-for-endpoint microsoft-graph microsoft-lync
microsoft-onedrive microstation miro mitre-att-and-ck molecule mozilla-firefox mstest mural mysql-cluster neo4j
netdata networkx ninject nltk nuget nutanix nx oltp optimizely oracle-cloud-infrastructure oracle-e-business-suite
orientdb osgi owasp-asvs owasp-zap pact payload-cms paypal pci-dss peoplesoft percona-xtradb-cluster pingid pinia
plotly-dash polkadot power-query primeng progress-4gl progress-openedge protractor proxysql purescript qemu qlikview
qml qos qualtrics quay redux-saga remix reverse-proxy rocksdb rsa rubrik rubygems rxswift sailpoint-identitynow
salesforce-commerce-cloud salesforce-cpq salesforce-flow salesforce-sales-cloud sap-bw sap-ecc sap-netweaver
sap-successfactors sauce-labs scrapy sd-wan seaborn section-508 semrush sendgrid sensu server-sent-events
sigma-computing silverlight simple-injector simplepractice sisense sitefinity snmp snort soapui sockets solarwinds
sonarqube sonicwall spl spotfire spring-batch spring-data spring-security spss sst statuspage strapi streamlit
subnetting suse-linux-enterprise svelte tcpdump tensorflow-lite terragrunt testcontainers testflight testing-library
testrail thanos thoughtspot thousandeyes tidyverse timescaledb-cloud tines tizen turbo-rails u-sql uart umbraco vdi
vert-x viem virtual-dom visualforce vitess vmware-esxi vmware-vsphere volatility vsto vue-router vulkan weblogic
win32-api woocommerce wsdl xml-rpc zeromq zoominfo zscaler
`;
